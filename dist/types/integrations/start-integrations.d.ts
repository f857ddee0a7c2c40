import type { ListedService } from "../core/listed-services.js";
import type { ConsentState } from "../core/types.js";
/**
 * Takes up the vendors that the config names, in a fixed order: Google's default precedes the event for Tag Manager. Answers what tells
 * them of a state, and answers which of them have heard of one. They hear of it only if it says something new, and one that fails keeps
 * nothing from the others. `unvisited` is the state of a page that nobody has come to yet, which grants nothing: a tag that runs there asks
 * for it, but it is no news of a visitor.
 */
export declare function startIntegrations(config: unknown, services: readonly ListedService[], unvisited?: ConsentState | false): (state: ConsentState) => ReadonlySet<string>;

import type { ListedService } from "../core/listed-services.js";
import type { ConsentState } from "../core/types.js";
/**
 * Takes up the vendors that the config names, in a fixed order: Google's default precedes the event for Tag Manager. Answers what tells
 * them of a state, and answers which of them have heard of one. They hear of it only if it says something new, and one that fails keeps
 * nothing from the others.
 */
export declare function startIntegrations(config: unknown, services: readonly ListedService[]): (state: ConsentState) => ReadonlySet<string>;

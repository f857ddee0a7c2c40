import type { Action } from "../core/consent.js";
import type { Source } from "../core/types.js";
/**
 * Answers what the address asks for (`?consent=opt-out`, `#consent-opt-out`, `#consent-preferences`), and takes that, and nothing else, out
 * of it, so that it is not done again by a reload or a bookmark. Of two in one address the opt-out is done, and both go.
 */
export declare function takeLinkAction(): Action | undefined;
/**
 * Lets the page's own elements and links act: a click on `data-consent-action` or on a link to the fragments above, and addresses that end
 * so. Routers of single-page apps make a visit of such a click, and under `<base href>` it leads to another page.
 */
export declare function watchPageActions(act: (action: Action, source: Source) => void): void;

import type { Action } from "../core/consent.js";
import type { Source } from "../core/types.js";
/**
 * Lets the page's own elements and links act: a click on `data-consent-action`, `?consent=opt-out`, `#consent-opt-out` and
 * `#consent-preferences`. What a link asked for is taken out of the address, so that it is not done again by a reload or a bookmark.
 */
export declare function watchPageActions(act: (action: Action, source: Source) => void): void;

import type { Json } from "../core/own-keys.js";
import type { ConsentState } from "../core/types.js";
/** A global of the page's, as it is now. */
export declare function globalNamed<T>(name: string): T | undefined;
/** The queue of that name: a vendor's tag finds it, or has put it there. */
export declare function queueNamed(name: string): unknown[];
/** Google's queue, by the name that the settings give it. */
export declare function dataLayerOf(settings: Json): unknown[];
/**
 * Has a vendor told of each state, and of the last one anew when the page puts another queue in the place of Google's: what was told is lost
 * on that, or could not be told to what stood there.
 */
export declare function tellLayer(settings: Json, tell: (state: ConsentState) => void, retell?: (state: ConsentState, layer: unknown[]) => void): (state: ConsentState) => void;
/**
 * Calls back whenever the page gives the property another value, at once: before the code that does so goes on. Whoever heard of it before
 * hears of it first.
 */
export declare function onAssigned<T>(owner: object, name: string, take: (value: T) => void): void;
/**
 * Runs an errand as soon as what it needs is there: now, when the document is parsed, when the page has loaded, or after one of the events
 * by which the vendor says so, once everybody has heard that. A newer errand replaces it.
 */
export declare function createErrand(isReady: () => boolean, ...events: readonly string[]): (run: () => void) => void;

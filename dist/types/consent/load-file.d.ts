import type { Consent } from "../core/consent.js";
import type { EarlyModule } from "../core/parts.js";
/** Where `assent-early.js` finds who has loaded it. */
export interface EarlyHook {
    /** What an app that brings Assent too is given in place of its own. */
    consent?: Consent;
    use?: ((part?: EarlyModule) => void) | undefined;
}
/**
 * Loads a further file of the SDK; `undefined`, and reported, if it cannot be had. It is asked for at once, and handed over when the page
 * has been parsed: nothing of ours goes behind where the parser is at work, for what follows an element tells the gate that it is whole.
 * Where the first `import()` ends the time for import maps, the page's own may still come: there it is only fetched until then.
 */
export declare function loadFile<T extends object>(href: string, nonce?: string): Promise<T | undefined>;
/**
 * Loads the file that has to run before the rest of the page: written behind our own tag, if the parser has just read that and would be
 * held up by it, otherwise inserted. Hands over nothing if it cannot be had, and then nothing of it stands.
 */
export declare function loadEarly(href: string, tag: HTMLScriptElement | null, hook: EarlyHook, use: (part?: EarlyModule) => void): void;

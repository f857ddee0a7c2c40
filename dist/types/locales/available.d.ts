import type { Locale } from "./locale.js";
/** A file of this folder, once it is loaded. */
export interface LocaleModule {
    readonly default: Locale;
}
/**
 * Loads each language that there is a file of, by its tag. The build writes the list in here (rollup.config.mjs): of what stands in this
 * folder for bundlers, of the files in dist/ for the script tag. English is not in it: it comes with the parts.
 */
export declare const available: Readonly<Record<string, () => Promise<LocaleModule>>>;

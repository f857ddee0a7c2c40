import type { Locale } from "./locale.js";
/** A file of this folder, once it is loaded. */
export interface LocaleModule {
    readonly default: Locale;
}
/** Tags of the languages that there is a file of. */
export declare const tags: readonly string[];
/** Loads the file of one of them. */
export declare const loadLocale: (tag: string) => Promise<LocaleModule>;

import type { LocaleFile } from "./locale.js";
/** Some of the texts in one language, once they are loaded. */
export interface LocaleModule {
    readonly default: Readonly<Record<string, string>>;
}
/** Tags of the languages that there are texts in. */
export declare const tags: readonly string[];
/** Loads those of one file of such a language. */
export declare const loadLocale: (tag: string, file: LocaleFile) => Promise<LocaleModule>;

import type { LocaleFile } from "./locale.js";

/** Some of the texts in one language, once they are loaded. */
export interface LocaleModule {
  readonly default: Readonly<Record<string, string>>;
}

/*
 * The build writes both of these anew (scripts/locale-files.mjs): for bundlers over files that they can see, for the script tag over those
 * in dist/. English is not among them: it comes with the parts.
 */

/** Tags of the languages that there are texts in. */
export const tags: readonly string[] = [];

/** Loads those of one file of such a language. */
export const loadLocale = (tag: string, file: LocaleFile): Promise<LocaleModule> => Promise.reject(new Error(tag + file));

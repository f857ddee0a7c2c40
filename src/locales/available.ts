import type { Locale } from "./locale.js";

/** A file of this folder, once it is loaded. */
export interface LocaleModule {
  readonly default: Locale;
}

/*
 * The build writes both of these anew (rollup.config.mjs): for bundlers over the files of this folder, for the script tag over those in
 * dist/. English is not among them: it comes with the parts.
 */

/** Tags of the languages that there is a file of. */
export const tags: readonly string[] = [];

/** Loads the file of one of them. */
export const loadLocale = (tag: string): Promise<LocaleModule> => Promise.reject(new Error(tag));

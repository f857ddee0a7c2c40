/** Answers a text by its key, `{name}` filled in: the shop's own (`ui.texts`) or that of the language, else the English one. */
export type Translate<Key extends string> = (key: Key, values?: Readonly<Record<string, string>>) => string;
export declare function createTranslate<Key extends string>(texts: Readonly<Record<string, string>>, english: Readonly<Record<Key, string>>): Translate<Key>;
/**
 * A date of the config (`2015-05-31`, or `2015-05`) or of a record in the visitor's language, in figures where the browser does not know that;
 * what is no date, such as a version, is shown as it stands. A date without a time in English is put together here: the first one that `Intl`
 * writes takes a slow phone 30 ms.
 */
export declare function formatDate(date: string, lang: string): string;
/** A small number in the visitor's language; what looks the same in all of ours but Arabic and Persian needs no `Intl` either. */
export declare function formatCount(count: number, lang: string): string;

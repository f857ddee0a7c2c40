/** Answers a text by its key, `{name}` filled in: the shop's own (`ui.texts`), else the built-in one. */
export type Translate<Key extends string> = (key: Key, values?: Readonly<Record<string, string>>) => string;
export declare function createTranslate<Key extends string>(own: Readonly<Record<string, string>>, texts: Readonly<Record<Key, string>>): Translate<Key>;
/** A date of the config (`2015-05-31`, or `2015-05`) or of a record in the visitor's language; what is no date is shown as it stands. */
export declare function formatDate(date: string, lang: string): string;
/** A number as the visitor's language writes it. */
export declare function formatNumber(number: number, lang: string): string;
/** Names, one after the other as the visitor's language does it. */
export declare function formatList(names: readonly string[], lang: string): string;

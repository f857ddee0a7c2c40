/** Answers a text by its key, `{name}` filled in: the shop's own (`ui.texts`) or that of the language, else the English one. */
export type Translate<Key extends string> = (key: Key, values?: Readonly<Record<string, string>>) => string;

export function createTranslate<Key extends string>(texts: Readonly<Record<string, string>>, english: Readonly<Record<Key, string>>): Translate<Key> {
  return (key, values = {}) => (texts[key] ?? english[key]).replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** A date of the config (`2015-05-31`, or `2015-05`) or of a record in the visitor's language; what is no date is shown as it stands. */
export function formatDate(date: string, lang: string): string {
  const value = new Date(date);
  if (Number.isNaN(value.getTime())) return date;
  const [, month, day] = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(date) ?? [];
  const timeZone = month && "UTC"; // A date without a time is the same day everywhere.
  return value.toLocaleDateString(lang, { year: "numeric", month: "long", day: month && !day ? undefined : "numeric", timeZone });
}

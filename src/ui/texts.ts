/** Answers a text by its key, `{name}` filled in: the shop's own (`ui.texts`), else the built-in one. */
export type Translate<Key extends string> = (key: Key, values?: Readonly<Record<string, string>>) => string;

export function createTranslate<Key extends string>(own: Readonly<Record<string, string>>, texts: Readonly<Record<Key, string>>): Translate<Key> {
  return (key, values = {}) => {
    const text = Object.hasOwn(own, key) ? own[key]! : texts[key];
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
  };
}

/** A date of the config (`2015-05-31`, or `2015-05`) or of a record in the visitor's language; what is no date is shown as it stands. */
export function formatDate(date: string, lang: string): string {
  const value = new Date(date);
  if (Number.isNaN(value.getTime())) return date;
  const [, month, day] = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(date) ?? [];
  const timeZone = month && { timeZone: "UTC" }; // A date without a time is the same day everywhere.
  return new Intl.DateTimeFormat(lang || undefined, { year: "numeric", month: "long", ...(month && !day ? {} : { day: "numeric" }), ...timeZone }).format(value);
}

/** A number as the visitor's language writes it. */
export function formatNumber(number: number, lang: string): string {
  return new Intl.NumberFormat(lang || undefined).format(number);
}

/** Names, one after the other as the visitor's language does it. */
export function formatList(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang || undefined, { type: "unit" }).format(names);
}

/** Answers a text by its key, `{name}` filled in: the shop's own (`ui.texts`) or that of the language, else the English one. */
export type Translate<Key extends string> = (key: Key, values?: Readonly<Record<string, string>>) => string;

export function createTranslate<Key extends string>(texts: Readonly<Record<string, string>>, english: Readonly<Record<Key, string>>): Translate<Key> {
  return (key, values = {}) => (texts[key] ?? english[key]).replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

const months = "January February March April May June July August September October November December".split(" ");

/**
 * A date of the config (`2015-05-31`, or `2015-05`) or of a record in the visitor's language, in figures where the browser does not know that;
 * what is no date, such as a version, is shown as it stands. A date without a time in English is put together here: the first one that `Intl`
 * writes takes a slow phone 30 ms.
 */
export function formatDate(date: string, lang: string): string {
  const value = new Date(date);
  const [isDated, day, time] = /^\d{4}-\d\d(-\d\d)?(T.+)?$/.exec(date) ?? [];
  if (!isDated || !value.getTime()) return date;
  const [, isEnglish, isDayFirst] = /^(en)(?:-US|(-(?:GB|IE|AU|NZ)))?$/.exec(lang) ?? [];
  if (!time && isEnglish) {
    const name = months[value.getUTCMonth()];
    const dated = day ? (isDayFirst ? `${value.getUTCDate()} ${name}` : `${name} ${value.getUTCDate()},`) : name;
    return `${dated} ${value.getUTCFullYear()}`;
  }
  if (!Intl.DateTimeFormat.supportedLocalesOf(lang)[0]) return date.slice(0, 10);
  const timeZone = time ? undefined : "UTC"; // A date without a time is the same day everywhere.
  return value.toLocaleDateString(lang, { year: "numeric", month: "long", day: day ? "numeric" : undefined, timeZone }).replaceAll(" ", "\u00a0");
}

/** A small number in the visitor's language; what looks the same in all of ours but Arabic and Persian needs no `Intl` either. */
export function formatCount(count: number, lang: string): string {
  return count > 999 || /^(?:ar|fa)/.test(lang) ? count.toLocaleString(lang) : String(count);
}

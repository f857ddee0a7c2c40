import { loadLocale, tags } from "../locales/available.js";
import type { LocaleFile } from "../locales/locale.js";
import { loadPart } from "./load-part.js";

/** What the texts are shown in. */
export interface Language {
  /** Tag of the texts, for `lang` attributes. */
  readonly locale: string;
  /** The tag that was asked for, with its region, for dates, numbers and lists. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

/** Milliseconds that texts in another language may take; the visitor is asked all the same, in English. */
const patience = 2000;
const rightToLeft = /^(ar|fa|he)/;
const english: Language = { locale: "en", lang: "en", dir: "ltr" };

/**
 * The first language asked for that there are texts in: of its region (`pt-BR`), of its script (`zh-Hant` for `zh-TW`), else of the language
 * alone (`de` for `de-AT`), as in the lookup of BCP 47 (https://www.rfc-editor.org/rfc/rfc4647#section-3.4). Norwegian of any kind is
 * `nb`. Otherwise English.
 */
export function chooseLanguage(asked: readonly (string | null | undefined)[], available: readonly string[]): Language {
  for (const tag of asked) {
    const names = namesOf(tag ?? "");
    const locale = names.find((name) => name === "en" || available.includes(name));
    if (locale) return { locale, lang: names[0]!, dir: rightToLeft.test(locale) ? "rtl" : "ltr" };
  }
  return english;
}

/**
 * The language that this visitor reads here, and the texts of these files in it; none for English, which comes with each part, and in place
 * of what fails. Where one of several fails, all are English: nothing is said in two languages.
 */
export async function loadLanguage(asked: readonly (string | null | undefined)[], files: readonly LocaleFile[]): Promise<readonly [Language, Readonly<Record<string, string>>]> {
  const language = chooseLanguage(asked, tags);
  const { locale } = language;
  if (locale === "en") return [language, {}];
  const late = new Promise<never>((_, reject) => setTimeout(reject, patience, "late"));
  const load = async (file: LocaleFile) => (await loadPart(`locale-${locale}${file}`, Promise.race([loadLocale(locale, file), late]), ", so texts are English"))?.default;
  const texts = await Promise.all(files.map(load));
  return texts.every(Boolean) ? [language, Object.assign({}, ...texts)] : [english, {}];
}

/** Codes that browsers and pages still use for a language of another name here. */
const renamed: { readonly [language: string]: string } = { no: "nb", nn: "nb", iw: "he", in: "id" };

/** A tag and what can stand in for it, nearest first; none for what is no tag. By hand, as the first use of `Intl` takes a slow phone 10 ms. */
function namesOf(tag: string): string[] {
  const [, language, script, region] = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![^-_])/i.exec(tag) ?? [];
  if (!language) return [];
  const asked = language.toLowerCase();
  const place = region?.toUpperCase();
  const writing = script && script[0]!.toUpperCase() + script.slice(1).toLowerCase();
  const name = renamed[asked] ?? asked;
  return [[asked, writing, place].filter(Boolean).join("-"), `${name}-${place}`, `${name}-${writing ?? (/^(?:TW|HK|MO)$/.test(place ?? "") ? "Hant" : "Hans")}`, name];
}

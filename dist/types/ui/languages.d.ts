import type { LocaleFile } from "../locales/locale.js";
/** What the texts are shown in. */
export interface Language {
    /** Tag of the texts, for `lang` attributes. */
    readonly locale: string;
    /** The tag that was asked for, with its region, for dates, numbers and lists. */
    readonly lang: string;
    readonly dir: "ltr" | "rtl";
}
/**
 * The first language asked for that there are texts in: of its region (`pt-BR`), of its script (`zh-Hant` for `zh-TW`), else of the language
 * alone (`de` for `de-AT`), as in the lookup of BCP 47 (https://www.rfc-editor.org/rfc/rfc4647#section-3.4). Norwegian of any kind is
 * `nb`. Otherwise English.
 */
export declare function chooseLanguage(asked: readonly (string | null | undefined)[], available: readonly string[]): Language;
/**
 * The language that this visitor reads here, and the texts of these files in it; none for English, which comes with each part, and in place
 * of what fails. Where one of several fails, all are English: nothing is said in two languages.
 */
export declare function loadLanguage(asked: readonly (string | null | undefined)[], files: readonly LocaleFile[]): Promise<readonly [Language, Readonly<Record<string, string>>]>;

import type { Config } from "../core/config-shape.js";
import type { Host } from "../core/host.js";
import { safeDocument } from "../platform/safe-document.js";
import { checkedConfig } from "./check-page.js";
import { type Language, loadLanguage } from "./languages.js";

/** What the elements draw from: the host, what they show of its config, and the words to say it in. */
export interface Context extends Host, Language {
  readonly config: Config;
  /** Texts in place of the English ones: the shop's own, over those of the language. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Settles once the texts are there, or have failed or taken too long, and English stands in.
 *
 * The language is that of `data-lang`, else of `ui.lang`, else of the page, else of the browser. The shop's own text for a key beats the
 * language's; one under `de:key` is for German alone, and beats both.
 */
export async function createContext(host: Host): Promise<Context> {
  const config = checkedConfig(host.input);
  const { lang, texts } = config.ui;
  const [language, words] = await loadLanguage([host.lang, lang, safeDocument.documentElement.lang, ...navigator.languages]);
  const prefix = `${language.locale}:`;
  const ownWords = Object.entries(texts).flatMap(([key, text]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), text] as const] : []));
  // Spread, so that a getter of the host's stays one value for as long as something is drawn from it.
  return { ...host, config, ...language, texts: { ...words, ...texts, ...Object.fromEntries(ownWords) } };
}

/** Puts language and direction on an element of ours: the page's may be others. */
export function speak(element: HTMLElement, { locale, dir }: Language): void {
  element.lang = locale;
  element.dir = dir;
}

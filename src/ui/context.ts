import type { ConfigInput } from "../core/config-input.js";
import { type FirstLayer, isSound, readFirstLayer } from "../core/first-layer.js";
import type { Host } from "../core/host.js";
import { own } from "../core/own-keys.js";
import type { PageConfig } from "../core/page-shape.js";
import type { LocaleFile } from "../locales/locale.js";
import { safeDocument } from "../platform/safe-document.js";
import { type Language, loadLanguage } from "./languages.js";
import { loadPart } from "./load-part.js";

/** What the first layer draws from: the host, what it shows of its config, and the words to say it in. */
export interface Context extends Host, Language, FirstLayer {
  /** The config if it is sound, else what the parser makes of it. */
  readonly readable: ConfigInput | PageConfig;
  /** Texts in place of the English ones: the shop's own, over those of the language. Has no prototype. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Settles once the texts of these files are there, or have failed or taken too long, and English stands in.
 *
 * The language is that of `data-lang`, else of `ui.lang`, else of the page, else of the browser. The shop's own text for a key beats the
 * language's; one under `de:key` is for German alone, and beats both.
 */
export async function createContext(host: Host, files: readonly LocaleFile[]): Promise<Context> {
  const readable = await makeReadable(host.input);
  const firstLayer = readFirstLayer(readable);
  const { lang, texts } = firstLayer.ui;
  const [language, words] = await loadLanguage([host.lang, lang, safeDocument.documentElement.lang, ...navigator.languages], files);
  const prefix = `${language.locale}:`;
  const ownWords = Object.entries(texts).flatMap(([key, text]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), text] as const] : []));
  // Spread, so that a getter of the host's stays one value for as long as something is drawn from it.
  return { ...host, ...firstLayer, ...language, readable, texts: own({ ...words, ...texts, ...Object.fromEntries(ownWords) }) as Context["texts"] };
}

/** A config with which something is wrong is left to the parser; where that cannot be had, it counts as empty. */
async function makeReadable(input: unknown): Promise<ConfigInput | PageConfig> {
  if (isSound(input)) return input ?? {};
  return (await loadPart("parser", import("./parser.js")))?.parse(input) ?? {};
}

import type { Circumstances } from "../core/ledger.js";
import { textsEdition } from "../core/texts-edition.js";
import { safeDocument } from "../platform/safe-document.js";
import { sha256 } from "./hash.js";

type Texts = { readonly [key in "policy" | "categories" | "ui"]?: unknown };

/**
 * Names the texts that the visitor saw: their language and edition, and a hash of all that makes them up, which is that of
 * `JSON.stringify([texts, locale, config.policy, config.categories, config.ui.texts, config.ui.links])`, `null` for what the config lacks.
 */
export async function describeTexts(input: unknown, lang: string): Promise<Omit<Circumstances, "key">> {
  const { policy, categories, ui } = Object(input) as Texts;
  const own = Object(ui) as { readonly [key in "lang" | "texts" | "links"]?: unknown };
  const shown = ["consent-preferences", "consent-banner"].map((name) => safeDocument.getElementsByTagName(name)[0]?.getAttribute("lang"));
  const locale = String([...shown, lang, own.lang, safeDocument.documentElement.lang].find((tag) => tag && typeof tag === "string") ?? "en");
  return { locale, texts: textsEdition, textsHash: await sha256(JSON.stringify([textsEdition, locale, policy, categories, own.texts, own.links])) };
}

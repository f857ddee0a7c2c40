import type { Circumstances } from "../core/ledger.js";
import { own } from "../core/own-keys.js";
import { textsEdition } from "../core/texts-edition.js";
import { safeDocument } from "../platform/safe-document.js";
import { toJson } from "../platform/to-json.js";
import { sha256 } from "./hash.js";

/**
 * Names the texts that the visitor saw: their language and edition, and a hash of all that makes them up, which is that of
 * `JSON.stringify([texts, locale, config.policy, config.categories, config.ui.texts, config.ui.links])`, `null` for what the config lacks.
 */
export async function describeTexts(input: unknown, lang: string): Promise<Omit<Circumstances, "key">> {
  const { policy, categories, ui } = own(input);
  const view = own(ui);
  const shown = ["consent-preferences", "consent-banner"].map((name) => safeDocument.getElementsByTagName(name)[0]?.getAttribute("lang"));
  const locale = String([...shown, lang, view["lang"], safeDocument.documentElement.lang].find((tag) => tag && typeof tag === "string") ?? "en");
  return { locale, texts: textsEdition, textsHash: await sha256(toJson([textsEdition, locale, policy, categories, view["texts"], view["links"]])) };
}

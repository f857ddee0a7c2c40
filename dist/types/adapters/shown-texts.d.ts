import type { Circumstances } from "../core/ledger.js";
/**
 * Names the texts that the visitor saw: their language and edition, and a hash of all that makes them up, which is that of
 * `JSON.stringify([texts, locale, config.policy, config.categories, config.ui.texts, config.ui.links])`, `null` for what the config lacks.
 */
export declare function describeTexts(input: unknown, lang: string): Promise<Omit<Circumstances, "key">>;

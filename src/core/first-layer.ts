import type { ConfigInput, PolicyInput, UiInput } from "./config-input.js";
import type { Config } from "./config-shape.js";
import { fits } from "./matcher.js";
import { own } from "./own-keys.js";
import { pageMatcher } from "./page-matcher.js";
import type { PageConfig } from "./page-shape.js";

/** What of a config the first layer shows. */
export interface FirstLayer {
  readonly policy: Pick<Config["policy"], "url" | "updated">;
  readonly ui: Pick<Config["ui"], "layout" | "position" | "theme" | "modal" | "lang" | "texts">;
}

/** Reads it from a config that is sound, or from what the parser has made of another. Own keys only, as in all that follows. */
export function readFirstLayer(config: ConfigInput | PageConfig): FirstLayer {
  const { policy, ui } = own(config) as ConfigInput;
  const { url, updated } = own(policy) as PolicyInput;
  const { layout = "bar", position, theme = "auto", modal = false, lang, texts = {} } = own(ui) as UiInput;
  return { policy: { url, updated }, ui: { layout, position, theme, modal, lang, texts } };
}

/**
 * True if nothing is wrong with a config, but for what it says of others: `parseConfig` would find no problem there, and give what stands there
 * and defaults. In doubt it is false, also of what is right. Never throws on JSON.
 */
export function isSound(config: unknown): config is ConfigInput | undefined {
  if (!fits(pageMatcher, config)) return false;
  const { categories = [], optOut } = own(config) as ConfigInput;
  const items = categories.flatMap((category) => [category, ...((own(category)["services"] ?? []) as typeof categories)]);
  const covered = (own(optOut)["categories"] ?? []) as readonly string[];
  return new Set(items.map(({ id }) => id)).size === items.length && covered.every((covers) => categories.some(({ id, required }) => id === covers && !required));
}

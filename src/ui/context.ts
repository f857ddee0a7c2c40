import type { Config } from "../core/config-shape.js";
import type { Host } from "../core/host.js";
import { safeDocument } from "../platform/safe-document.js";
import { checkedConfig } from "./check-page.js";

/** What the elements draw from: the host, and what they show of its config. */
export interface Context extends Host {
  readonly config: Config;
}

export function createContext(host: Host): Context {
  const config = checkedConfig(host.input);
  const asked = [host.lang, config.ui.lang, safeDocument.documentElement.lang];
  return { ...host, config, lang: textLanguage(asked) };
}

/** The first language asked for that there are texts in, with its region, for dates; so far all texts are English. */
function textLanguage(asked: readonly (string | undefined)[]): string {
  return asked.find((tag) => tag && /^en(-[a-z]{2})?$/i.test(tag)) ?? "en";
}

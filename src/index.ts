import { assemble } from "./consent/assemble.js";
import { takeLinkAction, watchPageActions } from "./consent/page-actions.js";
import type { ConfigInput } from "./core/config-input.js";
import type { Consent } from "./core/consent.js";
import type { EarlyModule, Parts } from "./core/parts.js";
import { isConfig } from "./core/is-config.js";
import { own } from "./core/own-keys.js";
import { loadModule } from "./platform/load-module.js";
import { hookKey } from "./platform/hook-key.js";
import { report } from "./platform/report.js";
import { safeDocument } from "./platform/safe-document.js";
import { warn } from "./platform/warn.js";

export type { CategoryInput, ConfigInput, ServiceInput } from "./core/config-input.js";
export type { Action, Consent, ConsentListener, ElementExplanation, Explanation, ListenOptions, View } from "./core/consent.js";
export type { ExportedRecord, ProofEntry } from "./core/exported-record.js";
export type { ConsentChange, ConsentState, Decision, Mode, Rule, Source } from "./core/types.js";
export type { ConsentElementAttributes, ConsentElements } from "./element-types.js";
export type { ConsentErrorDetail, ConsentEventMap, ConsentQueue } from "./page-types.js";

/** What a script tag says in attributes; the region may also be found out by a function. */
export interface CreateOptions {
  /** ISO 3166 code of the place the visitor is in, or a function that finds it out; beats `config.region`. */
  readonly region?: string | (() => string | Promise<string>) | undefined;
  /** BCP 47 language of the texts; by default the page's. */
  readonly lang?: string | undefined;
}

/**
 * Starts consent on this page, as the script tag does, and returns the API. Call it once, as early as the app can: where something of
 * Assent has started already, its API is returned, with a warning.
 *
 * @throws {Error} where there is no document: on a server use `assent/server`.
 */
export function createConsent(config: ConfigInput = {}, options?: CreateOptions): Consent {
  if (typeof document === "undefined") throw new Error('[assent] createConsent() needs a document; on a server read the cookie with "assent/server".');
  const page = window as unknown as { [hookKey]?: { consent?: Consent } };
  if (page[hookKey]?.consent) {
    warn("consent has started on this page already: this config is not looked at");
    return page[hookKey].consent;
  }
  const { region, lang } = own(options) as CreateOptions;
  const { consent, act, start } = assemble({ region, lang, load, loadEarly });
  page[hookKey] = { consent };
  const input = mistakeIn(config) ?? config;
  // Until a function has answered, nobody knows where the visitor is.
  start(typeof region === "function" && isConfig(input) ? { ...config, region: "" } : input, takeLinkAction());
  watchPageActions(act);
  return consent;
}

/** Names objects that have no keys of their own, which would be taken for an empty config: a text is none, so that all is denied, and is shown as what was found. */
function mistakeIn(config: unknown): string | undefined {
  if (typeof config === "function") return "a function: call it, and hand over what it returns";
  if (config instanceof Map) return "a Map: hand over Object.fromEntries(map)";
  return typeof Object(config).then === "function" ? "a promise: await it first" : undefined;
}

/** Written out one by one, so that bundlers see them. */
const parts: { readonly [Name in keyof Parts]: () => Promise<Parts[Name]> } = {
  ui: () => import("./ui.js"),
  region: () => import("./region.js"),
  cleanup: () => import("./cleanup.js"),
  proof: () => import("./proof.js"),
  compat: () => import("./compat.js"),
  late: () => import("./late.js"),
};

async function load<Name extends keyof Parts>(name: Name): Promise<Parts[Name] | undefined> {
  const part = fetched(parts[name]());
  // What is shown stands in the body, which a script in the head is before.
  if (name === "ui" && !safeDocument.body) await new Promise((resolve) => safeDocument.addEventListener("DOMContentLoaded", resolve));
  return part;
}

function fetched<T extends object>(part: Promise<T>): Promise<T | undefined> {
  return loadModule(part, (error) => report(`a part of assent did not load, so what is not granted stays denied (${error})`));
}

/** In a bundled app the guard stands from the moment this part has come: the page's earlier requests have left by then. */
function loadEarly(use: (part?: EarlyModule) => void, name: "guard" | "early"): void {
  void fetched<EarlyModule>(name === "guard" ? import("./guard.js") : import("./early.js")).then(use);
}

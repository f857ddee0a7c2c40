import { createConsent as assemble } from "./consent/create-consent.js";
import { takeLinkAction, watchPageActions } from "./consent/page-actions.js";
import type { ConfigInput } from "./core/config-input.js";
import type { Consent } from "./core/consent.js";
import { report } from "./platform/report.js";

export type { ConfigInput } from "./core/config-input.js";
export type { Action, Consent, ConsentListener, ListenOptions, View } from "./core/consent.js";
export type { ConsentChange, ConsentState, Decision, Mode, Source } from "./core/types.js";

/** What a script tag says in attributes. */
export interface CreateOptions {
  /** ISO 3166 code of the place the visitor is in; beats `config.region`. */
  readonly region?: string;
  /** BCP 47 language of the texts; by default the page's. */
  readonly lang?: string;
}

/**
 * Starts consent on this page, as the script tag does, and returns the API. Call it once, as early as the app can.
 *
 * @throws {Error} where there is no document: on a server use `assent/server`.
 */
export function createConsent(config: ConfigInput = {}, { region, lang }: CreateOptions = {}): Consent {
  if (typeof document === "undefined") throw new Error('[assent] createConsent() needs a document; on a server read the cookie with "assent/server".');
  const { consent, act, start } = assemble({ region, lang, loadUi: () => load(import("./ui.js")), loadCleanup: () => load(import("./cleanup.js")) });
  start(config, takeLinkAction());
  watchPageActions(act);
  return consent;
}

async function load<T>(part: Promise<T>): Promise<T | undefined> {
  try {
    return await part;
  } catch (error) {
    report(`a part of assent did not load, so what is not granted stays denied (${error})`);
    return undefined;
  }
}

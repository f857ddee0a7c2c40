import type { ConfigInput } from "./core/config-input.js";
import type { Consent } from "./core/consent.js";
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
export declare function createConsent(config?: ConfigInput, options?: CreateOptions): Consent;

import type { ListedService } from "../core/listed-services.js";
import { type Json } from "../core/own-keys.js";
import type { ConsentState } from "../core/types.js";
/** What vendors ask about. Categories are known by their usual names; the first that the config has counts. */
export type Purpose = "analytics" | "ads" | "preferences";
/**
 * Says whether a vendor's signal may be `granted`: its category is, and so are the services that are recognised as the vendor's own.
 *
 * `settings.map` lists ids of ours with the signals they stand for, `settings.ids` the ids that a vendor with one signal waits for: then
 * each id listed has to be granted. What nothing stands for is denied, and so is what is no list of ids: nothing that settings hold throws.
 *
 * `other` knows the vendor's services for another purpose by their ids: products of one vendor share hosts. Such a service counts only where
 * it stands in a category that is asked about, or nothing else is the vendor's own for this purpose: in doubt, its denial counts.
 */
export type Ask = (state: ConsentState, purpose: Purpose, vendor?: RegExp, signal?: string, other?: RegExp) => boolean;
/**
 * Every vendor has this form: takes up its settings before anything of the page runs, and answers what is told of each new state. That counts
 * as heard if it does not throw; `hear` says so of what could only be told later.
 */
export type Integration = (settings: Json, ask: Ask, hear: () => void) => (state: ConsentState) => void;
export declare function createAsk({ map, ids }: Json, services: readonly ListedService[]): Ask;
/** The word that most vendors take. */
export declare function word(isAllowed: boolean): "granted" | "denied";
/** True if the visitor has said so; false for what holds by the mode alone. */
export declare function isDecision({ decidedAt, optedOut }: ConsentState): boolean;

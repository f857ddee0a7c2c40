import type { Action } from "./consent.js";
import { type Conditions, isCovered, judge } from "./decide.js";
import type { DecisionConfig } from "./decision-config.js";
import { grantedIds, isGranted } from "./is-granted.js";
import type { Choices, ConsentState, Memory, Source } from "./types.js";

/**
 * What can happen to a consent.
 *
 * `save` stores a complete record: an id's own choice, else its category's, else `others`, else what stands. An `import` leaves out what
 * it does not cover, and answers no signal: the choice was made elsewhere, perhaps before the signal was set. `opt-out` and `opt-in` set and
 * lift the standing opt-out; both store a refusal of all that it covers, so that lifting it grants nothing, and what was chosen of the rest;
 * where there is none to lift, the memory is given back as it is. `erase` forgets everything.
 * `dismiss` takes note of a policy that changed in nothing material: the record stands as it was made, under the new version.
 */
export interface ConsentEvent {
  readonly type: "save" | "opt-out" | "opt-in" | "erase" | "dismiss";
  readonly source: Source;
  /** Of a `save`, and of nothing else: what it names. */
  readonly choices: Choices | undefined;
  readonly others: boolean | undefined;
}

/** Every key is there, were it `undefined`: what a page has put on `Object.prototype` must not be read in its place. */
export function eventOf(type: ConsentEvent["type"], source: Source, choices?: Choices, others?: boolean): ConsentEvent {
  return { type, choices, others, source };
}

/** A decision on everything at once. */
export function saveAll(others: boolean, source: Source): ConsentEvent {
  return { type: "save", choices: new Map(), others, source };
}

/** What a button, a link or a method asks for: everything granted, everything denied, or one of the other events. */
export function eventFor(action: Exclude<Action, "preferences"> | "erase", source: Source): ConsentEvent {
  return action === "opt-out" || action === "opt-in" || action === "erase" ? eventOf(action, source) : eventOf("save", source, new Map(), action === "accept");
}

/** What the browser has to remember after an event. */
export function transition(config: DecisionConfig, memory: Memory, conditions: Conditions, { type, choices, others, source }: ConsentEvent): Memory {
  if (type === "erase") return { record: null, optedOut: false };
  if (type === "opt-in" && !memory.optedOut) return memory;
  if (type === "dismiss") return { ...memory, record: memory.record && { ...memory.record, policyVersion: config.policyVersion } };
  const { state, isSignalled } = judge(config, memory, conditions);
  const optedOut = choices ? memory.optedOut : type === "opt-out";
  const isImport = source === "import";
  const decided = new Map<string, boolean>();
  for (const { id, owner, isRequired } of config.items) {
    const isRefused = (optedOut || !choices) && isCovered(config, owner);
    const choice = choices?.get(id) ?? choices?.get(owner) ?? (isImport ? undefined : (others ?? isGranted(state, id)));
    // Named in the record: every choice of a `save`; of an opt-out or opt-in, what it refuses, and what was named before. What a mode grants
    // nobody has chosen.
    if (!isRequired && choice !== undefined && (choices || isRefused || (state.decidedAt && memory.record!.choices.has(id)))) decided.set(id, choice === true && !isRefused);
  }
  return { record: { time: Math.max(conditions.now, state.decidedAt ? memory.record!.time + 1 : 0), source, signal: isSignalled && !isImport, policyVersion: config.policyVersion, choices: decided }, optedOut };
}

/** The ids that came and those that went between two states. */
export function difference(before: ConsentState, after: ConsentState): { granted: string[]; revoked: string[] } {
  return { granted: grantedIds(after).filter((id) => !isGranted(before, id)), revoked: grantedIds(before).filter((id) => !isGranted(after, id)) };
}

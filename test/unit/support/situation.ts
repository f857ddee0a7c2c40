import { type Conditions, decide } from '../../../src/core/decide.js';
import { readDecision } from '../../../src/core/read-decision.js';
import type { ConsentRecord, ConsentState, Memory } from '../../../src/core/types.js';

export const day = 86_400_000;
export const now = Date.UTC(2026, 10, 23, 12);

/** No signal, no known place, nothing stored: each test says what differs. */
export const calm: Conditions = { region: '', gpc: false, dnt: false, now, isLasting: () => true };
export const blank: Memory = { record: null, optedOut: false };

/** A record as the banner stores it now; `differences` from that. */
export function recordOf(choices: Readonly<Record<string, boolean>>, differences: Partial<ConsentRecord> = {}): ConsentRecord {
  return { time: now, source: 'banner', signal: false, policyVersion: '', choices: new Map(Object.entries(choices)), ...differences };
}

/** The state under a config as a page writes it. */
export function decideOn(input: unknown, memory: Partial<Memory> = {}, conditions: Partial<Conditions> = {}): ConsentState {
  return decide(readDecision(input), { ...blank, ...memory }, { ...calm, ...conditions });
}

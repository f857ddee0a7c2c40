import type { Memory } from "./types.js";

/** True if what was found was plainly decided after what is remembered. Without two times to compare, only an opt-out is plain, where there was none. */
export function isPlainlyNewer(found: Memory, memory: Memory): boolean {
  return isNewOptOut(found, memory) || isLater(found, memory);
}

/** What is remembered, or what another window has decided since, if anything was found. */
export function newerMemory(memory: Memory, found: Memory | false): Memory {
  return found && (isPlainlyNewer(found, memory) || (found.record && !memory.record)) ? found : memory;
}

/** True if what was found holds a yes from before a no that is remembered: it does not count, however long it stands. */
export function isOvertakenYes(found: Memory, memory: Memory): boolean {
  return !isNewOptOut(found, memory) && isLater(memory, found) && [...found.record!.choices].some(([id, choice]) => choice && !memory.record!.choices.get(id));
}

function isNewOptOut(found: Memory, memory: Memory): boolean {
  return found.optedOut && !memory.optedOut;
}

function isLater(one: Memory, other: Memory): boolean {
  return Number(one.record?.time) > Number(other.record?.time);
}

import type { Kept } from "../core/old-choices.js";
import type { Choices } from "../core/types.js";
import { attempt } from "../core/attempt.js";
import { visibleCookies } from "./visible-cookies.js";

/** Remembers what was taken over, so that the same old choice is never taken over twice: not after it was erased, nor when ours has run out. */
export const marker = "assent-import";

/** What the browser lets the page read of other managers' storage. Nothing here throws. */
export function readOldStorage(): Kept {
  return { cookies: visibleCookies(), local: (name) => attempt(() => localStorage.getItem(name)) ?? null, now: Date.now() };
}

/** True the first time that these choices are given, if that could be noted: without the note they would be taken over again and again. */
export function noteOnce(choices: Choices): boolean {
  const text = [...choices].join();
  const isNoted = () => attempt(() => localStorage.getItem(marker)) === text;
  if (isNoted()) return false;
  attempt(() => localStorage.setItem(marker, text));
  return isNoted();
}

import type { Kept } from "../core/old-choices.js";
import { attempt } from "../core/attempt.js";
import { visibleCookies } from "./visible-cookies.js";

/** Remembers that something was taken over: nothing is a second time, not after it was erased, nor when ours has run out. */
export const marker = "assent-import";

/** What the browser lets the page read of other managers' storage. Nothing here throws. */
export function readOldStorage(): Kept {
  return { cookies: visibleCookies(), local: (name) => attempt(() => localStorage.getItem(name)) ?? null, now: Date.now() };
}

/** True if something was taken over. What it was, is not looked at: another config reads the same one differently. */
export function isNoted(): boolean {
  return !!attempt(() => localStorage.getItem(marker));
}

/** Answers whether the browser keeps the note. */
export function note(): boolean {
  attempt(() => localStorage.setItem(marker, "done"));
  return isNoted();
}

import { attempt } from "../core/attempt.js";

/** A text kept under a key of `localStorage`; for the page alone where that is blocked or full. Nothing here throws. */
export interface TextStorage {
  read(): string | null;
  write(text: string): void;
  remove(): void;
  /** False while the page alone has what was written. */
  isKept(): boolean;
}

export function createTextStorage(key: string): TextStorage {
  /** What the browser has not kept. */
  let unkept: string | null = null;
  return {
    read: () => unkept ?? attempt(() => localStorage.getItem(key)) ?? null,
    write(text) {
      attempt(() => localStorage.setItem(key, text));
      unkept = attempt(() => localStorage.getItem(key)) === text ? null : text;
    },
    remove() {
      unkept = null;
      attempt(() => localStorage.removeItem(key));
    },
    isKept: () => unkept === null,
  };
}

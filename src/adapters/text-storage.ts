import { attempt } from "../core/attempt.js";

/**
 * A text kept under a key of `localStorage`; for the page alone where that is blocked or full, until another page writes there. Nothing here
 * throws.
 */
export interface TextStorage {
  read(): string | null;
  write(text: string): void;
  remove(): void;
  /** False while the page alone has what was written. */
  isKept(): boolean;
}

export function createTextStorage(key: string): TextStorage {
  /** What the browser has not kept, and what it had then. */
  let unkept: string | null = null;
  let standing: string | null = null;
  const stored = () => attempt(() => localStorage.getItem(key)) ?? null;
  return {
    read() {
      const text = stored();
      return text === standing ? (unkept ?? text) : text;
    },
    write(text) {
      attempt(() => localStorage.setItem(key, text));
      standing = stored();
      unkept = standing === text ? null : text;
    },
    remove() {
      unkept = null;
      attempt(() => localStorage.removeItem(key));
    },
    isKept: () => unkept === null,
  };
}

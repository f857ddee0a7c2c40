/** A text kept under a key of `localStorage`; for the page alone where that is blocked or full. Nothing here throws. */
export interface TextStorage {
  read(): string | null;
  write(text: string): void;
  remove(): void;
}

export function createTextStorage(key: string): TextStorage {
  /** What the browser has not kept. */
  let own: string | null = null;
  /** In a sandboxed frame, and with storage blocked, every access throws a SecurityError. */
  const attempt = <T>(act: () => T, or: T): T => {
    try {
      return act();
    } catch {
      return or;
    }
  };
  return {
    read: () => own ?? attempt(() => localStorage.getItem(key), null),
    write(text) {
      const isKept = attempt(() => {
        localStorage.setItem(key, text);
        return true;
      }, false);
      own = isKept ? null : text;
    },
    remove() {
      own = null;
      attempt(() => localStorage.removeItem(key), undefined);
    },
  };
}

// @ts-check
import { randomUUID } from 'node:crypto';

/** Who is signed in, in this server's memory alone. The cookie holds a random number and nothing else. */
export function createSessions(kept = 500) {
  /** @type {Map<string, string>} */
  const names = new Map();
  return {
    /** @param {string} name */
    open(name) {
      const id = randomUUID();
      names.set(id, name);
      const [oldest] = names.keys();
      if (names.size > kept) names.delete(oldest);
      return id;
    },
    /** @param {string | undefined} id */
    nameOf: (id) => (id ? (names.get(id) ?? '') : ''),
    /** @param {string | undefined} id */
    close: (id) => void (id && names.delete(id)),
  };
}

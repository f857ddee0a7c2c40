// @ts-check
/**
 * What reached the stand-in third party.
 *
 * A visitor may start over without hiding anything from another one. Visitors are told apart by address and user agent, since the shop
 * has no cookie to know them by before they agree to one.
 */

/**
 * @typedef {object} LogEntry
 * @property {number} id rises by one
 * @property {string} at ISO 8601
 * @property {string} method
 * @property {string} url path and query
 * @property {string} plays the host that the stand-in played
 * @property {string} referrer
 * @property {string} cookie what the browser sent along
 * @property {string} visitor
 */

/** Entries and visitors kept; the oldest go first. */
const KEPT = 2000;

/** @param {import('node:http').IncomingMessage} request */
export function visitorOf(request) {
  return `${request.socket.remoteAddress} ${request.headers['user-agent'] ?? ''}`;
}

export function createRequestLog() {
  /** @type {LogEntry[]} */
  const entries = [];
  /** @type {Map<string, number>} the last entry each visitor has put behind */
  const resets = new Map();
  const counter = { next: 1 };

  return {
    entries,

    /** @param {import('node:http').IncomingMessage} request @param {string} plays */
    add(request, plays) {
      entries.push({
        id: counter.next++,
        at: new Date().toISOString(),
        method: request.method ?? 'GET',
        url: request.url ?? '/',
        plays,
        referrer: request.headers.referer ?? '',
        cookie: request.headers.cookie ?? '',
        visitor: visitorOf(request),
      });
      if (entries.length > KEPT) entries.splice(0, entries.length - KEPT);
    },

    /** What came since this visitor's last reset. @param {string} visitor @param {boolean} onlyTheirs */
    since(visitor, onlyTheirs) {
      const after = resets.get(visitor) ?? 0;
      return entries.filter((entry) => entry.id > after && (!onlyTheirs || entry.visitor === visitor));
    },

    /** The id of the newest entry: what a page that opens now has nothing to do with. */
    mark() {
      return counter.next - 1;
    },

    /** @param {string} visitor */
    reset(visitor) {
      resets.delete(visitor);
      resets.set(visitor, counter.next - 1);
      const [oldest] = resets.keys();
      if (resets.size > KEPT) resets.delete(oldest);
    },
  };
}

import { EventEmitter } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';

/** One request as the server saw it. */
export interface LogEntry {
  /** The hostname asked for, without port. */
  readonly host: string;
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Empty until the whole body has arrived. */
  body: string;
  /** When the head of the request arrived, in milliseconds since the epoch. */
  readonly time: number;
}

/** A string that the path starts with, or a RegExp that it matches; none = every request. */
export type LogFilter = string | RegExp;

function fits(entry: LogEntry, filter: LogFilter | undefined, host: string | undefined): boolean {
  if (host !== undefined && entry.host !== host) return false;
  if (filter === undefined) return true;
  return typeof filter === 'string' ? entry.path.startsWith(filter) : entry.path.search(filter) >= 0;
}

/** Every request to a site in order of arrival, those for `/favicon.ico` excepted: when a browser sends these is its own affair. */
export class RequestLog {
  readonly #entries: LogEntry[] = [];
  readonly #arrivals = new EventEmitter().setMaxListeners(0);

  add(entry: LogEntry): void {
    this.#entries.push(entry);
  }

  /** Tells those who wait that the whole of a request has arrived, its body too. */
  announce(entry: LogEntry): void {
    this.#arrivals.emit('request', entry);
  }

  /** The entries that fit, oldest first; a copy. */
  select(filter?: LogFilter, host?: string): LogEntry[] {
    return this.#entries.filter((entry) => fits(entry, filter, host));
  }

  /** The first entry that fits, past or future; rejects after `timeout` milliseconds with the paths that came instead. */
  async waitFor(filter: LogFilter | undefined, host: string | undefined, timeout: number): Promise<LogEntry> {
    const signal = AbortSignal.timeout(timeout);
    for (;;) {
      const [found] = this.select(filter, host);
      if (found) return found;
      await this.#nextArrival(signal).catch(() => {
        const seen = this.select(undefined, host).map((entry) => `${entry.method} ${entry.path}`);
        throw new Error(`no request for ${String(filter ?? 'anything')} at ${host ?? 'the site'} within ${timeout} ms; came: ${seen.join(', ') || 'nothing'}`);
      });
    }
  }

  /** Forgets the entries of one host, or all. */
  clear(host?: string): void {
    const kept = host === undefined ? [] : this.#entries.filter((entry) => entry.host !== host);
    this.#entries.splice(0, Infinity, ...kept);
  }

  #nextArrival(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        this.#arrivals.off('request', settle);
        signal.removeEventListener('abort', settle);
        if (signal.aborted) reject(signal.reason);
        else resolve();
      };
      if (signal.aborted) return settle();
      this.#arrivals.on('request', settle);
      signal.addEventListener('abort', settle);
    });
  }
}

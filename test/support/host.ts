import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { LogEntry, LogFilter, RequestLog } from './request-log.js';

/** Answers one request; `entry` is the request as the log has it, its body included. */
export type Handler = (request: IncomingMessage, response: ServerResponse, entry: LogEntry) => void | Promise<void>;

/** What `script()` may ask of the script that it names. */
export interface ScriptOptions {
  /** Delay before the answer, in milliseconds. */
  ms?: number;
  /** HTTP status; the body is sent whatever it is. */
  status?: number;
}

/**
 * One hostname of a site: its pages, its routes, its part of the request log.
 *
 * No two hosts of a test process share a name unless both were named by hand, so their cookies and storage stay apart.
 */
export class Host {
  readonly #routes = new Map<string, Handler>();
  readonly #log: RequestLog;

  constructor(
    readonly name: string,
    readonly origin: string,
    log: RequestLog,
  ) {
    this.#log = log;
  }

  /** The absolute URL of a path on this host. */
  url(path = '/'): string {
    return new URL(path, this.origin).href;
  }

  /** The URL of a script on this host that holds `code`; see `/js` in builtin-routes. */
  script(code: string, { ms, status }: ScriptOptions = {}): string {
    const query = new URLSearchParams({ run: code });
    if (ms !== undefined) query.set('ms', String(ms));
    if (status !== undefined) query.set('status', String(status));
    return this.url(`/js?${query}`);
  }

  /** Serves `html` at `path`, whatever the query; replaces what was there. Returns the page's URL. */
  page(path: string, html: string, headers: OutgoingHttpHeaders = {}): string {
    return this.route(path, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
      response.end(html);
    });
  }

  /** Answers `path` (an exact path, or `*` for all that nothing else answers) with `handler`. Returns its URL. */
  route(path: string, handler: Handler): string {
    this.#routes.set(path, handler);
    return this.url(path === '*' ? '/' : path);
  }

  /** The handler of a path, or none. */
  handlerOf(pathname: string): Handler | undefined {
    return this.#routes.get(pathname);
  }

  /** What this host was asked, oldest first; a string filter matches the start of the path, a RegExp any part of it. */
  requests(filter?: LogFilter): LogEntry[] {
    return this.#log.select(filter, this.name);
  }

  /** The first request that fits, past or future; rejects after `timeout` milliseconds with what came instead. */
  waitForRequest(filter?: LogFilter, { timeout = 5000 }: { timeout?: number } = {}): Promise<LogEntry> {
    return this.#log.waitFor(filter, this.name, timeout);
  }

  /** Forgets the requests so far. */
  clearRequests(): void {
    this.#log.clear(this.name);
  }
}

/** What a host was asked for, without queries, sorted. */
export function pathsOf(host: Host): string[] {
  return host.requests().map(({ path }) => path.split('?')[0]!).toSorted();
}

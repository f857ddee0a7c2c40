import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { builtinRoutes } from './builtin-routes.js';
import { distFiles } from './dist-files.js';
import type { Handler, Host } from './host.js';
import type { LogEntry, RequestLog } from './request-log.js';

const missing: Handler = (_request, response) => {
  response.writeHead(404, { 'cache-control': 'no-store' }).end('no such page');
};

/** The URL asked for, in either form: a path, or as a proxy is asked. */
function targetOf(request: IncomingMessage): URL {
  const { url = '/' } = request;
  return new URL(url.startsWith('/') ? `http://${request.headers.host ?? '127.0.0.1'}${url}` : url);
}

/**
 * Answers requests for any of `hosts` and writes them to the log.
 *
 * A host's own routes come first, then the built-in ones, then `/dist/**`, then the host's `*`, then 404. A handler that
 * throws is answered for with 500 and its message.
 */
export function answerFor(hosts: ReadonlyMap<string, Host>, log: RequestLog, distFolder: string): RequestListener {
  const dist = distFiles(distFolder);
  const handlerOf = (hostname: string, pathname: string): Handler => {
    const host = hosts.get(hostname);
    const own = host?.handlerOf(pathname) ?? builtinRoutes.get(pathname);
    return own ?? (pathname.startsWith('/dist/') ? dist : (host?.handlerOf('*') ?? missing));
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { hostname, pathname, search } = targetOf(request);
    const { method = 'GET', headers } = request;
    const entry: LogEntry = { host: hostname, method, path: pathname + search, headers, body: '', time: Date.now() };
    if (pathname !== '/favicon.ico') log.add(entry);
    entry.body = await text(request);
    log.announce(entry);
    await handlerOf(hostname, pathname)(request, response, entry);
  };
  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  };
}

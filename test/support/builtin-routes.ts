import { setTimeout as delay } from 'node:timers/promises';
import type { Handler } from './host.js';

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Serves what the query says: `body` under the parameter named, after `ms` milliseconds, with `status`. */
function sender(contentType: string, bodyOf: (query: URLSearchParams) => string | Buffer): Handler {
  return async (_request, response, entry) => {
    const query = new URL(entry.path, 'http://localhost').searchParams;
    await delay(Number(query.get('ms') ?? 0));
    response.writeHead(Number(query.get('status') ?? 200), {
      'content-type': contentType,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      ...(query.has('set-cookie') && { 'set-cookie': query.getAll('set-cookie') }),
    });
    response.end(bodyOf(query));
  };
}

const collect: Handler = (request, response) => {
  response.writeHead(204, {
    'access-control-allow-origin': request.headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    'access-control-allow-methods': '*',
  });
  response.end();
};

const reset: Handler = (request) => {
  request.socket.destroy();
};

const icon: Handler = (_request, response) => {
  response.writeHead(204).end();
};

/**
 * What every host answers where the test gave no route of its own.
 *
 * `/js?run=…`, `/css?body=…`, `/html?body=…`, `/json?body=…` and `/img` take `ms` (delay), `status` and any number of
 * `set-cookie`, and may be read across origins; `/collect` takes anything from any origin (204); `/reset` cuts the line.
 */
export const builtinRoutes: ReadonlyMap<string, Handler> = new Map([
  ['/js', sender('text/javascript; charset=utf-8', (query) => query.get('run') ?? '')],
  ['/css', sender('text/css; charset=utf-8', (query) => query.get('body') ?? '')],
  ['/html', sender('text/html; charset=utf-8', (query) => query.get('body') ?? '<!doctype html>')],
  ['/json', sender('application/json', (query) => query.get('body') ?? '{}')],
  ['/img', sender('image/gif', () => pixel)],
  ['/collect', collect],
  ['/reset', reset],
  ['/favicon.ico', icon],
]);

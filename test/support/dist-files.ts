import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Handler } from './host.js';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
};

/** Serves `/dist/**` from a folder as a CDN would, readable across origins; 404 for what is not in it, 403 for a way out of it. */
export function distFiles(folder: string): Handler {
  return async (_request, response, entry) => {
    const { pathname } = new URL(entry.path, 'http://localhost');
    const file = join(folder, decodeURIComponent(pathname.slice('/dist'.length)));
    if (!file.startsWith(folder + sep)) {
      response.writeHead(403).end();
      return;
    }
    const body = await readFile(file).catch(() => undefined);
    response.writeHead(body ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    });
    response.end(body ?? `no ${pathname}: run npm run build`);
  };
}

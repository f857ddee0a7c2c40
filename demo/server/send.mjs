// @ts-check
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.gif': 'image/gif',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** @param {string} extension with its dot */
export function typeOf(extension) {
  return TYPES[extension] ?? 'application/octet-stream';
}

/** Compressed bodies by etag, so that the slow, small compression is paid once. @type {Map<string, Buffer>} */
const squeezed = new Map();

/** @param {Buffer} body @param {string} etag */
function squeeze(body, etag) {
  const known = squeezed.get(etag);
  if (known) return known;
  const made = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  if (squeezed.size > 200) squeezed.clear();
  squeezed.set(etag, made);
  return made;
}

/**
 * Answers, with an etag to ask again by and brotli for those who take it.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ status?: number, type: string, body: string | Buffer, headers?: Record<string, string | string[]> }} answer
 */
export function send(request, response, { status = 200, type, body, headers = {} }) {
  const plain = Buffer.from(body);
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  response.setHeader('content-type', type);
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('vary', 'accept-encoding');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (status === 200) {
    response.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
  }
  const worth = plain.length > 500 && /^(text|application\/json|image\/svg)/.test(type);
  const taken = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = worth && taken ? squeeze(plain, etag) : plain;
  if (bytes !== plain) response.setHeader('content-encoding', 'br');
  response.setHeader('content-length', bytes.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : bytes);
}

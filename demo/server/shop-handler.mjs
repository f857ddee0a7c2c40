// @ts-check
import { createStorefrontHandler } from '../storefront/handler.mjs';
import { createConsentReceiver } from './consent-receiver.mjs';
import { createLogin } from './login.mjs';
import { drawing } from './pictures.mjs';
import { pageFor } from './pages.mjs';
import { visitorOf } from './request-log.mjs';
import { send, typeOf } from './send.mjs';
import { standInOrigin } from './stand-in-origin.mjs';
import { readStatic } from './static-files.mjs';

/** @typedef {ReturnType<typeof import('./request-log.mjs').createRequestLog>} RequestLog */

/**
 * Answers for the shop: its pages, pictures and files, the SDK's `dist/`, the log of what reached the stand-in, and the records of consent.
 * `repaint` may make another picture of each.
 *
 * @param {{ log: RequestLog, standInPort: number, recordsFile: string, repaint?: ((svg: string) => string) | undefined }} parts
 * @returns {import('node:http').RequestListener}
 */
export function createShopHandler({ log, standInPort, recordsFile, repaint = (svg) => svg }) {
  const receive = createConsentReceiver({ file: recordsFile });
  const login = createLogin();
  const answerStorefront = createStorefrontHandler({ log, standInPort });
  return async (request, response) => {
    try {
      const url = new URL(request.url ?? '/', 'http://shop');
      if (url.pathname.startsWith('/__log')) return answerLog(request, response, url, log);
      if (url.pathname === '/consent-records') return await receive(request, response);
      if (await answerStorefront(request, response, url)) return undefined;
      if (request.method === 'POST' && url.pathname === '/login') return await login.answer(request, response);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { allow: 'GET, HEAD' }).end();
        return undefined;
      }
      const origin = standInOrigin(request.headers.host, standInPort);
      const picture = drawing(url.pathname);
      const found = (picture && { ...picture, body: repaint(picture.body) }) ?? (await readStatic(url.pathname)) ?? (await pageFor(url, { standIn: origin, cookie: request.headers.cookie ?? '', name: login.nameOf(request), mark: log.mark() }));
      return send(request, response, found);
    } catch (error) {
      console.error(error);
      return send(request, response, { status: 500, type: typeOf('.txt'), body: 'Something went wrong in the demonstration shop.\n' });
    }
  };
}

/**
 * `GET /__log`: everything since this visitor's last reset; `?mine=1`: only their own; `?after=12`: only later
 * entries. `POST /__log/reset` starts over.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {URL} url
 * @param {RequestLog} log
 */
function answerLog(request, response, url, log) {
  const visitor = visitorOf(request);
  if (url.pathname === '/__log/reset' && request.method === 'POST') {
    log.reset(visitor);
    response.writeHead(204, { 'cache-control': 'no-store' }).end();
    return undefined;
  }
  if (url.pathname !== '/__log' || request.method !== 'GET') {
    response.writeHead(404).end();
    return undefined;
  }
  const after = Number(url.searchParams.get('after'));
  const entries = log.since(visitor, url.searchParams.has('mine')).filter(({ id }) => id > after);
  return send(request, response, { type: typeOf('.json'), body: JSON.stringify(entries), headers: { 'cache-control': 'no-store' } });
}

// @ts-check
import { text } from 'node:stream/consumers';
import { shops } from '../shops/index.mjs';
import { send, typeOf } from '../server/send.mjs';
import { standInOrigin } from '../server/stand-in-origin.mjs';
import { changeBag, readBag, writeBag } from './bag.mjs';
import { readCookies, shopCookie } from './cookies.mjs';
import { layout } from './layout.mjs';
import { pageAt } from './pages.mjs';
import { createSessions } from './sessions.mjs';

/** What a visitor may set by the address, and keeps for the visit. */
const SETTINGS = /** @type {const} */ (['lang', 'change', 'region']);

/**
 * Answers for the storefronts that live in a folder: `/milanoo/…`. Anything else is left to the caller.
 *
 * @param {{ log: import('../server/shop-handler.mjs').RequestLog, standInPort: number }} parts
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, url: URL) => Promise<boolean>} true if it has
 */
export function createStorefrontHandler({ log, standInPort }) {
  const sessions = createSessions();
  return async (request, response, url) => {
    const [, folder, ...rest] = url.pathname.split('/');
    const shop = shops.find(({ id }) => id === folder);
    if (!shop) return false;
    if (rest.length === 0) return redirect(response, `/${folder}/${url.search}`);
    const path = rest.join('/');
    const cookies = readCookies(request.headers.cookie);
    const session = cookies.get(`${shop.id}_session`);
    const bag = readBag(shop, cookies.get(`${shop.id}_bag`));
    if (request.method === 'POST') {
      const form = new URLSearchParams((await text(request)).slice(0, 2000));
      if (path === 'bag') return redirect(response, `/${shop.id}/bag`, [shopCookie(shop.id, 'bag', writeBag(changeBag(shop, bag, form)))]);
      if (path === 'login' && form.has('leave')) {
        sessions.close(session);
        return redirect(response, `/${shop.id}/login`, [shopCookie(shop.id, 'session', '', '; HttpOnly')]);
      }
      if (path === 'login') return redirect(response, `/${shop.id}/login?cookies`, [shopCookie(shop.id, 'session', sessions.open((form.get('name') ?? '').slice(0, 40)), '; HttpOnly')]);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return true;
    }
    const setting = (/** @type {typeof SETTINGS[number]} */ name) => url.searchParams.get(name) ?? cookies.get(settingCookie(shop.id, name)) ?? '';
    const lang = Object.hasOwn(shop.languages ?? {}, setting('lang')) ? setting('lang') : 'en';
    const words = shop.words?.[lang] ?? {};
    /** @type {import('./shop.mjs').Visit} */
    const visit = {
      url,
      base: `/${shop.id}`,
      lang,
      t: (word) => words[word] ?? word,
      standIn: (name) => standInOrigin(request.headers.host, standInPort, name),
      name: sessions.nameOf(session),
      bag,
      cookies,
      change: setting('change'),
    };
    const letter = path === 'mail' && shop.mail?.(visit);
    const headers = { 'set-cookie': SETTINGS.flatMap((name) => (url.searchParams.has(name) ? [keep(shop.id, name, url.searchParams.get(name) ?? '')] : [])) };
    if (letter) send(request, response, { type: typeOf('.html'), body: letter, headers });
    else {
      const page = pageAt(shop, visit, path);
      send(request, response, { status: page.status, type: typeOf('.html'), body: await layout(shop, visit, { ...page, mark: log.mark() }), headers });
    }
    return true;
  };
}

/** The language is the shop's business; the other two are the demonstration's. @param {string} shop @param {string} name */
function settingCookie(shop, name) {
  return name === 'lang' ? `${shop}_lang` : `demo_${name}_${shop}`;
}

/** @param {string} shop @param {string} name @param {string} value */
function keep(shop, name, value) {
  const safe = /^[\w-]{0,20}$/.test(value) ? value : '';
  return `${settingCookie(shop, name)}=${safe}; Path=/${shop}/; SameSite=Lax${safe ? '' : '; Max-Age=0'}`;
}

/** @param {import('node:http').ServerResponse} response @param {string} location @param {string[]} [cookies] */
function redirect(response, location, cookies = []) {
  response.writeHead(303, { location, 'set-cookie': cookies, 'cache-control': 'no-store' }).end();
  return true;
}

// @ts-check
import { readFile } from 'node:fs/promises';
import { send, typeOf } from './send.mjs';

/**
 * The stand-in third party: one host that plays Google, DoubleClick, Twitter, Pinterest, Facebook, YouTube, advertising and mail partners, and writes down every request.
 *
 * Its scripts do what the real ones do to the page that embeds them: first-party cookies, web storage, hits, widgets. It sets the third
 * party's own cookies too, on its own host.
 */

const folder = new URL('../stand-in/', import.meta.url);
const MONTH = 60 * 60 * 24 * 30;
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** @typedef {{ at: RegExp, plays: string, file?: string, gif?: boolean, cookies?: string[] }} Route */

const thirdParty = (/** @type {string} */ name, /** @type {number} */ age) => `${name}; Path=/; Max-Age=${age}; SameSite=None; Secure; HttpOnly`;
const IDE = [thirdParty('IDE=stand-in-AHWqTUm', 13 * MONTH), thirdParty('test_cookie=CheckForPermission', 900)];
const TWITTER = [thirdParty('personalization_id=v1_stand-in', 24 * MONTH), thirdParty('guest_id=v1%3Astand-in', 24 * MONTH)];
const PINTEREST = [thirdParty('_pinterest_sess=stand-in', 12 * MONTH)];
const FACEBOOK = [thirdParty('fr=stand-in', 3 * MONTH)];
const YOUTUBE = [thirdParty('VISITOR_INFO1_LIVE=stand-in', 6 * MONTH), thirdParty('YSC=stand-in', 900)];
const PARTNER = [thirdParty('partner_uid=stand-in', 12 * MONTH)];

/** @type {Route[]} first that fits wins */
const ROUTES = [
  { at: /^\/gtag\/js$/, plays: 'www.googletagmanager.com', file: 'gtag.js' },
  { at: /^\/g\/collect$/, plays: 'www.google-analytics.com', gif: true },
  { at: /^\/doubleclick\/tag\.js$/, plays: 'www.googleadservices.com', file: 'doubleclick.js', cookies: IDE },
  { at: /^\/doubleclick\//, plays: 'googleads.g.doubleclick.net', gif: true, cookies: IDE },
  { at: /^\/twitter\/widgets\.js$/, plays: 'platform.twitter.com', file: 'twitter-widgets.js' },
  { at: /^\/twitter\/timeline$/, plays: 'syndication.twitter.com', file: 'twitter-timeline.html', cookies: TWITTER },
  { at: /^\/twitter\/button$/, plays: 'platform.twitter.com', file: 'twitter-button.html', cookies: TWITTER },
  { at: /^\/pinterest\/pinit\.js$/, plays: 'assets.pinterest.com', file: 'pinit.js' },
  { at: /^\/pinterest\/board$/, plays: 'widgets.pinterest.com', file: 'pinterest-board.html', cookies: PINTEREST },
  { at: /^\/pinterest\//, plays: 'log.pinterest.com', gif: true, cookies: PINTEREST },
  { at: /^\/facebook\/fbevents\.js$/, plays: 'connect.facebook.net', file: 'fbevents.js' },
  { at: /^\/facebook\/post$/, plays: 'www.facebook.com', file: 'facebook-post.html', cookies: FACEBOOK },
  { at: /^\/facebook\/tr\/?$/, plays: 'www.facebook.com', gif: true, cookies: FACEBOOK },
  { at: /^\/googleads\/conversion\.js$/, plays: 'www.googleadservices.com', file: 'googleads.js' },
  { at: /^\/googleads\//, plays: 'www.googleadservices.com', gif: true, cookies: IDE },
  { at: /^\/youtube\/embed\//, plays: 'www.youtube-nocookie.com', file: 'youtube-embed.html', cookies: YOUTUBE },
  { at: /^\/beacon\//, plays: 'beacon.adpartner.example', gif: true, cookies: PARTNER },
  { at: /^\/ads\/banner\.svg$/, plays: 'ads.adpartner.example', file: 'banner.svg', cookies: PARTNER },
  { at: /^\/reminder\/cart\.js$/, plays: 'cdn.textpartner.example', file: 'cart-reminder.js' },
  { at: /^\/reminder\//, plays: 'events.textpartner.example', gif: true },
  { at: /^\/mail\/clicks\.js$/, plays: 'cdn.mailpartner.example', file: 'mail-clicks.js' },
  { at: /^\/mail\//, plays: 'click.mailpartner.example', gif: true },
  { at: /^\/$/, plays: 'the stand-in', file: 'index.html' },
];

/**
 * @param {{ log: import('./shop-handler.mjs').RequestLog }} parts
 * @returns {import('node:http').RequestListener}
 */
export function createStandInHandler({ log }) {
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://stand-in');
    const route = ROUTES.find(({ at }) => at.test(pathname));
    log.add(request, route?.plays ?? 'unknown');
    request.resume();
    /** @type {Record<string, string | string[]>} */
    const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
    if (!route) return send(request, response, { status: 404, type: typeOf('.txt'), body: 'The stand-in plays no such part.\n', headers });
    if (route.cookies) headers['set-cookie'] = route.cookies;
    if (route.gif) return send(request, response, { type: typeOf('.gif'), body: GIF, headers: { ...headers, 'cache-control': 'no-store' } });
    const file = String(route.file);
    const body = await readFile(new URL(file, folder));
    return send(request, response, { type: typeOf(file.slice(file.lastIndexOf('.'))), body, headers: { ...headers, 'cache-control': 'no-store' } });
  };
}

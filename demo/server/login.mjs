// @ts-check
import { text } from 'node:stream/consumers';
import { readCookies } from '../storefront/cookies.mjs';
import { createSessions } from '../storefront/sessions.mjs';

/** Signing in at Milly's: any name will do. The cookie is essential, and works under every choice. */
export function createLogin() {
  const sessions = createSessions();
  const sessionOf = (/** @type {import('node:http').IncomingMessage} */ request) => readCookies(request.headers.cookie).get('milly_session');
  return {
    /** @param {import('node:http').IncomingMessage} request */
    nameOf: (request) => sessions.nameOf(sessionOf(request)),
    /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
    async answer(request, response) {
      const form = new URLSearchParams((await text(request)).slice(0, 2000));
      const isLeaving = form.has('leave');
      if (isLeaving) sessions.close(sessionOf(request));
      const cookie = `milly_session=${isLeaving ? '; Max-Age=0' : sessions.open((form.get('name') ?? '').slice(0, 40))}; Path=/; SameSite=Lax; HttpOnly`;
      response.writeHead(303, { location: '/login', 'set-cookie': cookie, 'cache-control': 'no-store' }).end();
    },
  };
}

import type { Client } from 'webdriver';
import type { Cookie, NewCookie } from './driver.js';

function sameSiteOf(said: string | undefined): Pick<Cookie, 'sameSite'> {
  return said === 'Strict' || said === 'Lax' ? { sameSite: said } : {};
}

/** The cookies that the page's URL is sent. WebKit tells no `SameSite=None` from none at all: both are left out. */
export async function readCookies(client: Client): Promise<Cookie[]> {
  const cookies = await client.getAllCookies();
  return cookies.map(({ name, value, domain = '', path = '/', expiry, httpOnly = false, secure = false, sameSite }) => ({
    name,
    value,
    domain,
    path,
    ...(expiry !== undefined && { expires: expiry }),
    httpOnly,
    secure,
    ...sameSiteOf(sameSite),
  }));
}

/** Sets a cookie as from the page's host; a `domain` with a leading dot makes it hold for subdomains too. */
export async function writeCookie(client: Client, { expires, ...cookie }: NewCookie): Promise<void> {
  await client.addCookie({ path: '/', ...cookie, ...(expires !== undefined && { expiry: Math.round(expires) }) });
}

/** Deletes the cookies that the page's URL is sent. */
export async function deleteCookies(client: Client): Promise<void> {
  await client.deleteAllCookies();
}

import type { Cookie as BrowserCookie, CookieParam, Page } from 'puppeteer-core';
import type { Cookie, NewCookie } from './driver.js';

function fromBrowser({ name, value, domain, path, expires, httpOnly, secure, sameSite }: BrowserCookie): Cookie {
  return {
    name,
    value,
    domain,
    path,
    ...(expires !== undefined && expires > 0 && { expires }),
    httpOnly: httpOnly ?? false,
    secure,
    ...((sameSite === 'Strict' || sameSite === 'Lax' || sameSite === 'None') && { sameSite }),
  };
}

function fits({ domain, path, secure }: Cookie, url: URL): boolean {
  const { hostname, pathname, protocol } = url;
  const byDomain = domain.startsWith('.') ? `.${hostname}`.endsWith(domain) : hostname === domain;
  const byPath = pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
  return byDomain && byPath && (!secure || protocol === 'https:' || hostname.endsWith('localhost'));
}

async function allCookies(page: Page): Promise<BrowserCookie[]> {
  return page.browserContext().cookies();
}

/** The cookies that a URL is sent. */
export async function readCookies(page: Page, href: string): Promise<Cookie[]> {
  const url = new URL(href);
  return (await allCookies(page)).map(fromBrowser).filter((cookie) => fits(cookie, url));
}

/** Sets a cookie as from a URL's host; a `domain` with a leading dot makes it hold for subdomains too. */
export async function writeCookie(page: Page, href: string, cookie: NewCookie): Promise<void> {
  const { hostname, protocol } = new URL(href);
  await page.browserContext().setCookie({
    path: '/',
    secure: false,
    httpOnly: false,
    ...cookie,
    domain: cookie.domain ?? hostname,
    expires: cookie.expires === undefined ? -1 : Math.round(cookie.expires),
    sourceScheme: protocol === 'https:' ? 'Secure' : 'NonSecure',
  } as CookieParam & { domain: string });
}

/** Deletes the cookies that a URL is sent. */
export async function deleteCookies(page: Page, href: string): Promise<void> {
  const url = new URL(href);
  const sent = (await allCookies(page)).filter((cookie) => fits(fromBrowser(cookie), url));
  await page.browserContext().deleteCookie(...sent);
}

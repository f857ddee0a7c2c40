import type { ListedService } from "../core/listed-services.js";
import { fitsHost, fitsPattern } from "../core/name-pattern.js";
import { cookieDomainOf, hostOf, inAscii } from "../platform/host-of.js";

/** What of the page's traffic belongs to which service. */
export interface Watchlist {
  /** The services that an address belongs to; none if one of them is required. */
  servicesOf(address: unknown): readonly ListedService[];
  /** Those that hold the address back. */
  holdersOf(address: unknown): readonly ListedService[];
  isHeld(address: unknown): boolean;
  isCookieHeld(name: string): boolean;
}

/**
 * Judges addresses by their host, and cookies by their name. What several services list waits for all of them; what a required one lists
 * too is let through.
 */
export function createWatchlist(services: readonly ListedService[], isGranted: (id: string) => boolean): Watchlist {
  const hosts = services.map((service) => ({ service, fits: service.domains.filter(Boolean).map((domain) => fitsHost(inAscii(domain))) }));
  const cookies = services.map((service) => ({ service, fits: service.cookies.filter(isSettable).map(({ name }) => fitsPattern(name)) }));
  const known = new Map<string, readonly ListedService[]>();

  const find = (list: typeof hosts, text: string) => {
    const found = list.filter(({ fits }) => fits.some((fit) => fit(text))).map(({ service }) => service);
    return found.some(({ isRequired }) => isRequired) ? [] : found;
  };
  const denied = (found: readonly ListedService[]) => (found.every(({ id }) => isGranted(id)) ? [] : found);
  const servicesOf = (address: unknown) => {
    const host = hostOf(address);
    if (!known.has(host)) known.set(host, host ? find(hosts, host) : []);
    return known.get(host)!;
  };
  const holdersOf = (address: unknown) => denied(servicesOf(address));
  return {
    servicesOf,
    holdersOf,
    isHeld: (address) => holdersOf(address).length > 0,
    isCookieHeld: (name) => denied(find(cookies, name)).length > 0,
  };
}

/** False for a cookie of another site: `fr` of facebook.com is not the shop's own `fr`. */
function isSettable({ domain }: { readonly domain: string }): boolean {
  return `.${location.hostname}`.endsWith(domain && `.${cookieDomainOf(domain)}`);
}

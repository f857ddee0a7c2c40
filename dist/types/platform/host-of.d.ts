/** The host of an address, as the page would ask for it. Empty for what has none (`data:`, `blob:`) and what is no address. */
export declare function hostOf(address: unknown): string;
/** A domain as cookies have it, as a config lists it: in the form that addresses have, without the dot in front. */
export declare function cookieDomainOf(domain: string): string;
/** Gives the labels of a host, as a config lists it, the form that addresses have: `xn--mller-kva` for `müller`. */
export declare function inAscii(host: string): string;

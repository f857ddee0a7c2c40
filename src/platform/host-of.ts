import { safeDocument } from "./safe-document.js";

/** The host of an address, as the page would ask for it. Empty for what has none (`data:`, `blob:`) and what is no address. */
export function hostOf(address: unknown): string {
  try {
    return new URL(String(address), safeDocument.baseURI).hostname.replace(/\.$/, "");
  } catch {
    return "";
  }
}

/** A domain as cookies have it, as a config lists it: in the form that addresses have, without the dot in front. */
export function cookieDomainOf(domain: string): string {
  return inAscii(domain).toLowerCase().replace(/^\./, "");
}

/** Gives the labels of a host, as a config lists it, the form that addresses have: `xn--mller-kva` for `müller`. */
export function inAscii(host: string): string {
  return host.replace(/[^\s./:*]*[^ -~][^\s./:*]*/g, (label) => hostOf(`http://${label}`));
}

import { demandOf, type ListedService } from "../core/listed-services.js";

/** Where each kind of element has its addresses. A parser makes an `img` of an `image`. */
export const attributes: { readonly [localName: string]: readonly string[] } = {
  script: ["src"],
  iframe: ["src"],
  img: ["srcset", "src"],
  image: ["src", "srcset"],
  link: ["href"],
  video: ["src", "poster"],
  audio: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  embed: ["src"],
  object: ["data"],
};

/** Everything that asks for something by its markup. */
export const guardedSelector = `:is(${Object.keys(attributes).join()}):is([src],[srcset],[href],[data],[poster],[data-consent-auto])`;

/** Told apart from the marks of the page's author. */
const sign = "data-consent-auto";

export function addressesOf(element: Element): readonly string[] {
  return Object.hasOwn(attributes, element.localName) ? attributes[element.localName]! : [];
}

/**
 * What an attribute asks for. Only `srcset` is a list, of addresses with a width or density
 * (https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute): any other value is one, whatever it names further on.
 */
export function addressesIn(name: string, value: unknown): string[] {
  const text = String(value ?? "").trim();
  return (name === "srcset" ? text.split(/,(?!\S)\s*|\s[^,]*,?\s*/) : [text]).filter(Boolean);
}

export function isGuarded(element: Element): boolean {
  return element.hasAttribute(sign);
}

/** What bears the mark that an element goes by: a player's counts for its sources and tracks. */
export function bearerOf(element: Element): Element {
  const { parentElement: player } = element;
  return /^(?:source|track)$/.test(element.localName) && !element.hasAttribute("data-consent") && player instanceof HTMLMediaElement ? player : element;
}

/** True for an element whose mark is the page's author's, or `compat`'s. */
export function isAuthored(element: Element): boolean {
  const bearer = bearerOf(element);
  return bearer.hasAttribute("data-consent") && !isGuarded(bearer);
}

/** Gives an element the form in which the gate holds it: inert, and marked with what it waits for. */
export function hold(element: Element, services: readonly ListedService[]): void {
  if (element.localName === "script") {
    element.toggleAttribute("async", (element as HTMLScriptElement).async); // One that code has made is async without saying so.
    element.setAttribute("data-type", element.getAttribute("type") ?? "");
    element.setAttribute("type", "text/plain");
  } else {
    for (const name of addressesOf(element)) {
      const address = element.getAttribute(name);
      if (address === null) continue;
      keepAddress(element, name, address);
      element.removeAttribute(name);
    }
  }
  mark(element, services);
}

/** Where the page has put an address there itself, as lazy loaders have it, that is the one to ask for. */
export function keepAddress(element: Element, name: string, address: string): void {
  const kept = `data-${name}`;
  if (isGuarded(element) || !element.hasAttribute(kept)) element.setAttribute(kept, address);
}

/** The mark of the page's author stays: it says what the element waits for. */
export function mark(element: Element, services: readonly ListedService[]): void {
  if (isAuthored(element)) return;
  for (const [name, value] of marksOf(services)) element.setAttribute(name, value);
}

/** Gives an element back what it was held by. */
export function letGo(element: Element): void {
  for (const name of ["data-consent", "data-service", sign]) element.removeAttribute(name);
  const isScript = element.localName === "script";
  if (isScript) element.removeAttribute("type");
  for (const name of isScript ? ["type"] : addressesOf(element)) {
    const address = element.getAttribute(`data-${name}`);
    if (address === null) continue;
    element.removeAttribute(`data-${name}`);
    element.setAttribute(name, address);
  }
  // A player that has found no source (`NETWORK_NO_SOURCE`) does not look again.
  const { parentElement: player } = element;
  if (player instanceof HTMLMediaElement && player.networkState === 3) player.srcObject = null;
}

/** The addresses that a held element has not got yet. */
export function keptAddresses(element: Element): string[] {
  return addressesOf(element).flatMap((name) => addressesIn(name, element.getAttribute(`data-${name}`)));
}

/** True for an element that has been given another address since the gate released it, as the gate releases each once. */
export function isPending(element: Element): boolean {
  return addressesOf(element).some((name) => element.hasAttribute(`data-${name}`) && element.getAttribute(`data-${name}`) !== element.getAttribute(name));
}

export function marksOf(services: readonly ListedService[]): (readonly [string, string])[] {
  const { ids, service } = demandOf([...new Set(services)]);
  return [["data-consent", ids.join(" ")], ...(service ? [["data-service", service] as const] : []), [sign, ""]];
}

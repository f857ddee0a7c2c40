import { demandOf, type ListedService } from "../core/listed-services.js";

/** Where each kind of element has its addresses. */
const attributes: { readonly [localName: string]: readonly string[] } = {
  script: ["src"],
  iframe: ["src"],
  img: ["src", "srcset"],
  link: ["href"],
  video: ["src", "poster"],
  audio: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  embed: ["src"],
  object: ["data"],
};

const kinds = Object.keys(attributes).join("|");

/** Everything that asks for something by its markup. */
export const selector = `:is(${kinds.replaceAll("|", ",")}):is([src],[srcset],[href],[data],[poster],[data-consent-auto])`;

/** Told apart from the marks of the page's author. */
const sign = "data-consent-auto";

export function addressesOf(element: Element): readonly string[] {
  return Object.hasOwn(attributes, element.localName) ? attributes[element.localName]! : [];
}

export function isGuarded(element: Element): boolean {
  return element.hasAttribute(sign);
}

/** True for an element whose mark is the page's author's, or `compat`'s. */
export function isAuthored(element: Element): boolean {
  return element.hasAttribute("data-consent") && !isGuarded(element);
}

/** Gives an element the form in which the gate holds it: inert, and marked with what it waits for. */
export function hold(element: Element, services: readonly ListedService[]): void {
  if (element.localName === "script") {
    element.setAttribute("data-type", element.getAttribute("type") ?? "");
    element.setAttribute("type", "text/plain");
  } else {
    for (const name of addressesOf(element)) {
      const address = element.getAttribute(name);
      if (address === null) continue;
      element.setAttribute(`data-${name}`, address);
      element.removeAttribute(name);
    }
  }
  mark(element, services);
}

/** The mark of the page's author stays: it says what the element waits for. */
export function mark(element: Element, services: readonly ListedService[]): void {
  if (isAuthored(element)) return;
  for (const [name, value] of marksOf(services)) element.setAttribute(name, value);
}

/** Gives an element back what it was held by; a script keeps its inert form. */
export function letGo(element: Element): void {
  for (const name of ["data-consent", "data-service", sign]) element.removeAttribute(name);
  if (element.localName === "script") return;
  for (const name of addressesOf(element)) {
    const address = element.getAttribute(`data-${name}`);
    if (address === null) continue;
    element.removeAttribute(`data-${name}`);
    element.setAttribute(name, address);
  }
}

/** The addresses that a held element has not got yet. */
export function keptAddresses(element: Element): string[] {
  return addressesOf(element).map((name) => element.getAttribute(`data-${name}`) ?? "");
}

function marksOf(services: readonly ListedService[]): (readonly [string, string])[] {
  const { ids, service } = demandOf([...new Set(services)]);
  return [["data-consent", ids.join(" ")], ...(service ? [["data-service", service] as const] : []), [sign, ""]];
}

/** What stands in a tag after its name. No `<` outside of quotes, so that the time stays in proportion to the length. */
const values = `(?:"[^"]*"|'[^']*'|[^'"<>])*`;
const tags = new RegExp(`<(?:(script)\\b${values}>[^]*?(?=</script|$)|(?:${kinds})\\b${values}>)`, "gi");

/**
 * Holds the elements of markup that is about to be parsed, where a mutation observer would come too late: a parser asks for images, frames
 * and written scripts as it meets them. Of an attribute that stands twice the first counts
 * (https://html.spec.whatwg.org/multipage/parsing.html#parse-error-duplicate-attribute), so the marks go first.
 */
export function holdMarkup(markup: string, holdersOf: (address: string) => readonly ListedService[]): string {
  return markup.replace(tags, (whole, isScript?: string) => {
    const [tag = ""] = new RegExp(`^<${values}>`).exec(whole) ?? [];
    if (/\sdata-consent\b/i.test(tag)) return whole;
    const services = (tag.match(/\/\/[^\s"'<>\\]+/g) ?? []).flatMap((address) => holdersOf(`https:${address}`));
    if (!services.length) return whole;
    const names = isScript ? /(\s)(type)(?=\s*=)/gi : /(\s)(src|srcset|href|data|poster)(?=\s*=)/gi;
    const inert = tag.replace(names, "$1data-$2");
    const marks = marksOf(services).map(([name, value]) => ` ${name}="${value}"`);
    return `${inert.replace(/^<\w+/, `$&${marks.join("")}${isScript ? ' type="text/plain"' : ""}`)}${whole.slice(tag.length)}`;
  });
}

import type { ListedService } from "../core/listed-services.js";
import { addressesIn, attributes, marksOf } from "./guarded-element.js";

/*
 * A tag as https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state reads it: a name ends only where no further
 * character of it follows, and a `=` behind one brings a value, so that there is one reading; no `<` stands outside of quotes. The time
 * stays in proportion to the length.
 */
const name = "(?:=?[^\\s/=<>]+|=)(?![^\\s/=<>])";
const value = `"[^"]*"|'[^']*'|[^\\s"'<>][^\\s<>]*(?![^\\s<>])|(?=>)`;
const rest = `(?=[\\s/>])(?:[\\s/]|${name}(?:\\s*=\\s*(?:${value})|(?!\\s*=)))*>`;
const attribute = new RegExp(`(${name})(?:\\s*=\\s*(${value}))?`, "g");
const withText = "script|iframe|textarea|xmp|noscript";
/** Comments and tags, one after the other. What holds text is taken with it, so that nothing is looked for there, nor is anything there taken for a tag. */
const tagsOf = (kinds: string) => new RegExp(`<!--(?:-?>|[^]*?(?:--!?>|$))|(<(${kinds})${rest})[^]*?(?=</\\2[\\s/>]|$)|<(/?[a-z][^\\s/<>]*)${rest}|<[!?/][^>]*(?:>|$)`, "gi");
const tags = tagsOf(`${withText}|style|title`);
/** In a drawing, titles and styles hold markup. */
const tagsOfDrawings = tagsOf(withText);

/**
 * Holds the elements of markup that is about to be parsed, where a mutation observer would come too late: a parser asks for images, frames
 * and written scripts as it meets them. Of an attribute that stands twice the first counts
 * (https://html.spec.whatwg.org/multipage/parsing.html#parse-error-duplicate-attribute), so the marks go first. Scripts that the parser does
 * not run stay as they are: libraries look through them, and run copies.
 */
export function holdMarkup(markup: string, isRun: boolean, holdersOf: (address: string) => readonly ListedService[]): string {
  return markup.replace(/<svg/i.test(markup) ? tagsOfDrawings : tags, (whole, head?: string, holder?: string, other = holder) => {
    const tag = head ?? whole;
    const kind = String(other).toLowerCase();
    if (!Object.hasOwn(attributes, kind)) return whole;
    const found = [...tag.matchAll(attribute)].map(([, key = "", text]) => [key.toLowerCase(), text] as const);
    const has = (wanted: string) => found.some(([key]) => key === wanted);
    const names = attributes[kind]!;
    const services = found.flatMap(([key, text]) => (names.includes(key) ? addressesIn(key, meantBy(text)).flatMap(holdersOf) : []));
    const isScript = kind === "script";
    if (!services.length || (isScript && !isRun) || has("data-consent")) return whole;
    const moved = isScript ? ["type"] : names;
    const inert = tag.replace(attribute, (all, key: string) => (moved.includes(key.toLowerCase()) ? (has(`data-${key.toLowerCase()}`) ? "" : `data-${all}`) : all));
    const marks = marksOf(services).map(([key, text]) => ` ${key}="${text}"`);
    return `${inert.replace(/^<\w+/, `$&${marks.join("")}${isScript ? ' type="text/plain"' : ""}`)}${whole.slice(tag.length)}`;
  });
}

const named: { readonly [reference: string]: string } = { "&sol;": "/", "&period;": ".", "&colon;": ":" };

/** The text of an attribute, without its quotes, and with the characters that some template engines write as numbers or names: `&#x2F;`, `&sol;`. */
function meantBy(text = ""): string {
  const decode = (all: string, hex: string, code: string) => named[all] ?? String.fromCharCode(parseInt(code, hex ? 16 : 10));
  return text.replace(/^["']|["']$/g, "").replace(/&(?:#([xX]?)(\w+);?|(?:sol|period|colon);)/g, decode);
}

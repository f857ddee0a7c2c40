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
const start = new RegExp(`^<(\\w+)${rest}`);
/** Of a script, its text is taken too, so that nothing is looked for in it. */
const tags = new RegExp(`<script${rest}[^]*?(?=</script|$)|<(?:${Object.keys(attributes).join("|")})${rest}`, "gi");

/**
 * Holds the elements of markup that is about to be parsed, where a mutation observer would come too late: a parser asks for images, frames
 * and written scripts as it meets them. Of an attribute that stands twice the first counts
 * (https://html.spec.whatwg.org/multipage/parsing.html#parse-error-duplicate-attribute), so the marks go first. Scripts that the parser does
 * not run stay as they are: libraries look through them, and run copies.
 */
export function holdMarkup(markup: string, isRun: boolean, holdersOf: (address: string) => readonly ListedService[]): string {
  return markup.replace(tags, (whole) => {
    const [tag = "", kind = ""] = start.exec(whole) ?? [];
    const found = [...tag.matchAll(attribute)].map(([, key = "", text]) => [key.toLowerCase(), text] as const);
    const names = attributes[kind.toLowerCase()] ?? [];
    const services = found.flatMap(([key, text]) => (names.includes(key) ? addressesIn(meantBy(text)).flatMap(holdersOf) : []));
    const isScript = /^script$/i.test(kind);
    if (!services.length || (isScript && !isRun) || found.some(([key]) => key === "data-consent")) return whole;
    const moved = isScript ? ["type"] : names;
    const inert = tag.replace(attribute, (all, key: string) => (moved.includes(key.toLowerCase()) ? `data-${all}` : all));
    const marks = marksOf(services).map(([key, text]) => ` ${key}="${text}"`);
    return `${inert.replace(/^<\w+/, `$&${marks.join("")}${isScript ? ' type="text/plain"' : ""}`)}${whole.slice(tag.length)}`;
  });
}

/** The text of an attribute, without its quotes, and with the characters that some template engines write as numbers: `&#x2F;`. */
function meantBy(text = ""): string {
  return text.replace(/^["']|["']$/g, "").replace(/&#(x?)(\w+);?/gi, (_, hex: string, code: string) => String.fromCharCode(parseInt(code, hex ? 16 : 10)));
}

import type { ListedService } from "../core/listed-services.js";
/**
 * Holds the elements of markup that is about to be parsed, where a mutation observer would come too late: a parser asks for images, frames
 * and written scripts as it meets them. Of an attribute that stands twice the first counts
 * (https://html.spec.whatwg.org/multipage/parsing.html#parse-error-duplicate-attribute), so the marks go first. Scripts that the parser does
 * not run stay as they are: libraries look through them, and run copies.
 */
export declare function holdMarkup(markup: string, isRun: boolean, holdersOf: (address: string) => readonly ListedService[]): string;

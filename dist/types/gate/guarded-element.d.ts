import { type ListedService } from "../core/listed-services.js";
/** Everything that asks for something by its markup. */
export declare const selector: string;
export declare function addressesOf(element: Element): readonly string[];
export declare function isGuarded(element: Element): boolean;
/** Gives an element the form in which the gate holds it: inert, and marked with what it waits for. */
export declare function hold(element: Element, services: readonly ListedService[]): void;
export declare function mark(element: Element, services: readonly ListedService[]): void;
/** Gives an element back what it was held by; a script keeps its inert form. */
export declare function letGo(element: Element): void;
/** The addresses that a held element has not got yet. */
export declare function keptAddresses(element: Element): string[];
/**
 * Holds the elements of markup that is about to be parsed, where a mutation observer would come too late: a parser asks for images, frames
 * and written scripts as it meets them. Of an attribute that stands twice the first counts
 * (https://html.spec.whatwg.org/multipage/parsing.html#parse-error-duplicate-attribute), so the marks go first.
 */
export declare function holdMarkup(markup: string, holdersOf: (address: string) => readonly ListedService[]): string;

import { type ListedService } from "../core/listed-services.js";
/** Where each kind of element has its addresses. A parser makes an `img` of an `image`. */
export declare const attributes: {
    readonly [localName: string]: readonly string[];
};
/** Everything that asks for something by its markup. */
export declare const guardedSelector: string;
export declare function addressesOf(element: Element): readonly string[];
/**
 * What an attribute asks for. Only `srcset` is a list, of addresses with a width or density
 * (https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute): any other value is one, whatever it names further on.
 */
export declare function addressesIn(name: string, value: unknown): string[];
export declare function isGuarded(element: Element): boolean;
/** What bears the mark that an element goes by: a player's counts for its sources and tracks. */
export declare function bearerOf(element: Element): Element;
/** True for an element whose mark is the page's author's, or `compat`'s. */
export declare function isAuthored(element: Element): boolean;
/** Gives an element the form in which the gate holds it: inert, and marked with what it waits for. */
export declare function hold(element: Element, services: readonly ListedService[]): void;
/** Where the page has put an address there itself, as lazy loaders have it, that is the one to ask for. */
export declare function keepAddress(element: Element, name: string, address: string): void;
/** The mark of the page's author stays: it says what the element waits for. */
export declare function mark(element: Element, services: readonly ListedService[]): void;
/** Gives an element back what it was held by. */
export declare function letGo(element: Element): void;
/** The addresses that a held element has not got yet. */
export declare function keptAddresses(element: Element): string[];
/** True for an element that has been given another address since the gate released it, as the gate releases each once. */
export declare function isPending(element: Element): boolean;
export declare function marksOf(services: readonly ListedService[]): (readonly [string, string])[];

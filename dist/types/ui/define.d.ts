/** Registers an element, unless the page has one of that name: a second copy of the SDK must not throw. */
export declare function define(name: string, constructor: CustomElementConstructor): void;
/** False, and reported, for an element that another script has given the name: it cannot be opened. */
export declare function checkOurs(view: Element & {
    readonly open?: unknown;
}): boolean;

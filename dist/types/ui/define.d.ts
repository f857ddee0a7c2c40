/** Registers an element, unless the page has one of that name: a second copy of the SDK must not throw. */
export declare function define(name: string, constructor: CustomElementConstructor): void;

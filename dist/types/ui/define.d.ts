/**
 * Registers an element, unless the page has one of that name: a second copy of the SDK must not throw. False, and reported, where another
 * script has given its own element the name: that cannot be opened.
 */
export declare function define(name: string, constructor: CustomElementConstructor): boolean;

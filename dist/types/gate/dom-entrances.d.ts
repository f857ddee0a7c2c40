/** Asks `divert` before an address is set; if it says true, it has kept it. What is kept is read as if it had been set. */
export declare function guardAddresses(divert: (element: Element, name: string, address: unknown) => boolean, isKept: (element: Element) => boolean): void;
/**
 * Passes markup through `change` before it is parsed, and says when a document has been written to. What gets into a script, a style or a
 * text area is text; what gets beside one, or in its place, is markup.
 */
export declare function guardMarkup(change: (markup: string) => string, afterWrite: () => void): void;
/** Shows `inspect` everything that is about to be inserted. */
export declare function guardInsertion(inspect: (inserted: unknown) => void): void;

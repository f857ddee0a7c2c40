/**
 * Asks `divert` before an address is set; if it says true, it has kept it. What is kept is read as if it had been set. An address that is
 * taken away is one that is `undefined`, which is never kept.
 */
export declare function guardAddresses(divert: (element: Element, name: string, address?: unknown) => boolean, isKept: (element: Element) => boolean): void;
/**
 * Passes markup through `change` before it is parsed, and says when a document has been written to. What gets into a script, a style or a
 * text area is text; what gets beside one, or in its place, is markup. Most ways make scripts that never run: `parseDead` does the parsing
 * there. Of the others `change` is told; one that is given options may be told by them to run scripts. `afterParse` is told where what has
 * been changed has got, and whether shadow roots may have come with it.
 */
export declare function guardMarkup(change: (markup: string, isRun: boolean) => string, parseDead: (place: Element, parse: () => unknown) => void, afterParse: (place: unknown, hasRoots: boolean) => void, afterWrite: () => void): void;
/**
 * Shows `inspect` everything that is about to be inserted; not what it is inserted before, or takes the place of. What a sanitizer lets through
 * asks for nothing before the running code has ended.
 */
export declare function guardInsertion(inspect: (inserted: unknown) => void): void;

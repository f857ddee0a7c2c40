/**
 * Asks where the visitor is: an address that answers with an ISO 3166 code (`US-CA`, alone or in JSON), or the page's own function. Empty,
 * with a warning, if the answer is late, is none, or fails.
 */
export declare function findRegion(source: string | (() => string | Promise<string>)): Promise<string>;

/**
 * Asks where the visitor is: an address, or the page's own function. The answer is an ISO 3166 code (`US-CA`), alone or in JSON as `region`,
 * `country` or both. Empty, with a warning, if it is late, is none, or fails: an error page in capital letters is no place.
 */
export declare function findRegion(source: string | (() => string | Promise<string>)): Promise<string>;

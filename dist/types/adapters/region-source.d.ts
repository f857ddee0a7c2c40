/**
 * Asks where the visitor is: an address, or the page's own function. The answer is an ISO 3166 code (`US-CA`), in any case, alone or in
 * JSON as `region`, `country` or both; `countryCode`, `country_code` and `region_code` are read too. A bare `CA` is a country only where
 * the answer speaks of none: beside a country by another name it would be California, read as Canada.
 *
 * Empty, with a warning, if it is late, is none (`na` is "not available" rather than Namibia), names several countries, or fails.
 */
export declare function findRegion(source: unknown): Promise<string>;

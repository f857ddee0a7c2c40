/**
 * True for a code of ISO 3166 that says where somebody is. Not what stands for "nowhere" (`XX` of CDNs, `ZZ` of CLDR), nor `EU` and `UK`,
 * which are no country's: nobody would be found there.
 */
export declare function isPlace(code: unknown): boolean;

/**
 * True for a code of ISO 3166 that says where somebody is. Not what stands for "nowhere" (`XX` of CDNs, `ZZ` of CLDR), nor `EU` and `UK`,
 * which are no country's: nobody would be found there.
 */
export function isPlace(code: unknown): boolean {
  return typeof code === "string" && /^(?!XX|ZZ|EU|UK)[A-Z]{2}(-\w{1,3})?$/i.test(code);
}

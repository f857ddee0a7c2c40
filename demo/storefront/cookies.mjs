// @ts-check
/** The cookies that the storefronts under a folder keep for themselves: all essential, all bound to that folder. */

/** @param {string | undefined} header @returns {Map<string, string>} */
export function readCookies(header = '') {
  return new Map(header.split(/;\s*/).filter(Boolean).map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  }));
}

/** @param {string} shop @param {string} name @param {string} value empty = gone @param {string} [more] further attributes */
export function shopCookie(shop, name, value, more = '') {
  return `${shop}_${name}=${value}; Path=/${shop}/; SameSite=Lax${value ? '' : '; Max-Age=0'}${more}`;
}

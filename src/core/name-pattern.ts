/** Says whether a text fits a pattern as configs have them: every character stands for itself, but `*` for any number of any. */
export function fitsPattern(pattern: string): (text: string) => boolean {
  const literal = (part: string) => part.replace(/[.+?^${()|[\\]/g, "\\$&");
  const expression = new RegExp(`^${pattern.split("*").map(literal).join("[^]*")}$`);
  return (text) => expression.test(text);
}

/**
 * The same for a host, as in a service's `domains`: its port, and a scheme or a path in the pattern, are not looked at. A dot at the start
 * stands for the host and all below it, as in a cookie's domain.
 */
export function fitsHost(pattern: string): (host: string) => boolean {
  const host = pattern.trim().toLowerCase().replace(/^[\w+.-]*:?\/\/|\.?(?:[/:].*)?$/g, "");
  if (host[0] !== ".") return fitsPattern(host);
  const fits = fitsPattern(`*${host}`);
  return (name) => fits(`.${name}`);
}

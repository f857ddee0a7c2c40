/** Says whether a text fits a pattern as configs have them: every character stands for itself, but `*` for any number of any. */
export function fitsPattern(pattern: string): (text: string) => boolean {
  const literal = (part: string) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const expression = new RegExp(`^${pattern.split("*").map(literal).join(".*")}$`);
  return (text) => expression.test(text);
}

/** The same for a host, as in a service's `domains`: its port, and a scheme or a path in the pattern, are not looked at. */
export function fitsHost(pattern: string): (host: string) => boolean {
  return fitsPattern(pattern.toLowerCase().replace(/^[\w+.-]*:?\/\/|[/:].*$/g, ""));
}

import { report } from "../platform/report.js";

/**
 * Registers an element, unless the page has one of that name: a second copy of the SDK must not throw. False, and reported, where another
 * script has given its own element the name: that cannot be opened.
 */
export function define(name: string, constructor: CustomElementConstructor): boolean {
  if (!customElements.get(name)) customElements.define(name, constructor);
  if ("open" in customElements.get(name)!.prototype) return true;
  report(`<${name}> is not shown: another script has its name`);
  return false;
}

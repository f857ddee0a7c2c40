import { report } from "../platform/report.js";

/** Registers an element, unless the page has one of that name: a second copy of the SDK must not throw. */
export function define(name: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, constructor);
}

/** False, and reported, for an element that another script has given the name: it cannot be opened. */
export function checkOurs(view: Element & { readonly open?: unknown }): boolean {
  if (typeof view.open === "function") return true;
  report(`<${view.localName}> is not shown: another script has taken its name, and needs one of its own`);
  return false;
}

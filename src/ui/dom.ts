import { safeDocument } from "../platform/safe-document.js";

export type Child = Node | string | null | undefined | false;
type Listeners = { readonly [type: `on${string}`]: (event: MouseEvent) => void };
type Attributes = { readonly [name: string]: string | boolean | undefined | ((event: MouseEvent) => void) };

/**
 * Builds an element: strings become attributes, `true` an empty one, functions (`onclick`) listeners, which hear of it before
 * those within. No HTML is parsed, so that no page's Trusted Types policy (https://w3c.github.io/trusted-types/) has a say in whether the visitor
 * is asked.
 */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes & Partial<Listeners>, ...children: Child[]): HTMLElementTagNameMap[K] {
  return furnish(safeDocument.createElement(name), attributes, ...children);
}

/** Gives an element that is there the same. */
export function furnish<E extends Element>(target: E, attributes: Attributes & Partial<Listeners>, ...children: Child[]): E {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") target.addEventListener(key.slice(2), value as EventListener, true);
    else if (value || value === "") target.setAttribute(key, value === true ? "" : value);
  }
  target.append(...children.filter((child): child is Node | string => !!child));
  return target;
}

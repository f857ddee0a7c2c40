/** The value of an `inert` that is ours, in a copy of the page too. */
const sign = "consent-placeholder";

/** What is covered takes no focus. */
export function sink(target: HTMLElement): void {
  if (!target.inert) target.setAttribute("inert", sign);
}

export function lift(target: Element): void {
  if (target.getAttribute("inert") === sign) target.removeAttribute("inert");
}

import { safeDocument } from "../platform/safe-document.js";

const codeOf = (script: HTMLScriptElement) => script.getAttribute("src") ?? script.getAttribute("data-src") ?? script.text;

/** The gates whose scripts follow already, by what they answer. */
const following = new WeakSet<(script: Element) => boolean>();

/**
 * Astro's router takes over the elements of a document that it has parsed, and runs what no page before had, known by address or code
 * (https://docs.astro.build/en/guides/view-transitions/#script-behavior-with-view-transitions). Held scripts it leaves alone, and in Firefox
 * those of a parsed document never run. So before the swap they become such as can run, but for those that `hasRun` of an earlier page
 * knows, which are handed to `pass`. Asked for before each swap, as by then this part may have come: it begins once.
 */
export function followAstro(hasRun: (script: Element) => boolean, pass: (script: Element) => void): void {
  if (following.has(hasRun)) return;
  following.add(hasRun);
  const ran = new Set<string>();
  const heldOf = (page: Document) => HTMLDocument.prototype.querySelectorAll.call(page, "script[data-consent]") as NodeListOf<HTMLScriptElement>;
  safeDocument.addEventListener("astro:before-swap", (event) => {
    for (const script of heldOf(document)) if (hasRun(script)) ran.add(codeOf(script));
    for (const script of heldOf((event as Event & { newDocument: Document }).newDocument)) {
      if (ran.has(codeOf(script)) && !script.hasAttribute("data-astro-rerun")) pass(script);
      else script.replaceWith(safeDocument.createRange().createContextualFragment(script.outerHTML));
    }
  });
}

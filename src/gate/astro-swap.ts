import { safeDocument } from "../platform/safe-document.js";

const codeOf = (script: HTMLScriptElement) => script.getAttribute("src") ?? script.getAttribute("data-src") ?? script.text;

/**
 * Astro's router takes over the elements of a document that it has parsed, and runs what no page before had, known by address or code
 * (https://docs.astro.build/en/guides/view-transitions/#script-behavior-with-view-transitions). Held scripts it leaves alone, and in Firefox
 * those of a parsed document never run. So before the swap they become such as can run, but for those that `hasRun` of an earlier page
 * knows, which are handed to `pass`.
 */
export function followAstro(hasRun: (script: Element) => boolean, pass: (script: Element) => void): void {
  const ran = new Set<string>();
  const heldOf = (page: Document) => Document.prototype.querySelectorAll.call(page, "script[data-consent]") as NodeListOf<HTMLScriptElement>;
  safeDocument.addEventListener("astro:before-swap", (event) => {
    for (const script of heldOf(document)) if (hasRun(script)) ran.add(codeOf(script));
    for (const script of heldOf((event as Event & { newDocument: Document }).newDocument)) {
      if (ran.has(codeOf(script)) && !script.hasAttribute("data-astro-rerun")) pass(script);
      else script.replaceWith(safeDocument.createRange().createContextualFragment(script.outerHTML));
    }
  });
}

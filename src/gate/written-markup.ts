import { runForeign } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";

/** What stands at the start of the body because the parser would have ended the head with it. */
const leading = new WeakSet<Node>();

/**
 * Puts what a script has written where its tag stands, and answers the scripts among it, made inert: whoever runs the others runs them too.
 * What a parser would have taken for the end of the head goes to the start of the body, behind what has come there so; what was written by a
 * script that has taken its tag away, to the end of it.
 */
export function place(script: HTMLScriptElement, markup: string): HTMLScriptElement[] {
  let scripts: HTMLScriptElement[] = [];
  runForeign(() => {
    const range = safeDocument.createRange();
    if (script.isConnected) range.selectNode(script);
    else range.selectNodeContents(safeDocument.body);
    range.collapse(false);
    const fragment = range.createContextualFragment(markup);
    scripts = [...fragment.querySelectorAll<HTMLScriptElement>("script:not([data-consent])")];
    for (const each of scripts) {
      each.dataset["type"] = each.type;
      each.type = "text/plain";
    }
    const isInHead = script.parentElement?.localName === "head";
    const visible = isInHead ? [...fragment.children].filter((element) => !/^(?:script|style|link|meta|base|title)$/.test(element.localName)) : [];
    const { body } = safeDocument;
    const next = body && ([...body.childNodes].find((node) => !leading.has(node)) ?? null);
    for (const element of visible) {
      leading.add(element);
      body?.insertBefore(element, next);
    }
    range.insertNode(fragment);
  });
  return scripts;
}

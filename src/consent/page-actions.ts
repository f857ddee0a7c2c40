import type { Action } from "../core/consent.js";
import type { Source } from "../core/types.js";
import { safeDocument } from "../platform/safe-document.js";

const isAction = (name: string): name is Action => /^(?:accept|reject|preferences|opt-out|opt-in|withdraw)$/.test(name);

/**
 * Answers what the address asks for (`?consent=opt-out`, `#consent-opt-out`, `#consent-preferences`), and takes that, and nothing else, out
 * of it, so that it is not done again by a reload or a bookmark.
 */
export function takeLinkAction(): Action | undefined {
  const { href } = location;
  const link = /[?&]consent=(opt-out)(?=[&#]|$)|#consent-(opt-out|preferences)$/.exec(href);
  if (!link) return undefined;
  const rest = href.slice(link.index + link[0].length);
  try {
    history.replaceState(history.state, "", href.slice(0, link.index) + (link[0].startsWith("?") ? rest.replace(/^&/, "?") : rest));
  } catch {
    // A document of an opaque origin keeps its address.
  }
  return (link[1] ?? link[2]) as Action;
}

/** Lets the page's own elements and links act: a click on `data-consent-action`, and links to the fragments above. */
export function watchPageActions(act: (action: Action, source: Source) => void): void {
  const onClick = (event: Event) => {
    const actions = event.composedPath().map((node) => (node instanceof Element ? Element.prototype.getAttribute.call(node, "data-consent-action") : null));
    const action = actions.find((name) => name !== null);
    if (!action || !isAction(action)) return;
    event.preventDefault();
    act(action, "link");
  };
  safeDocument.addEventListener("click", onClick, true);
  addEventListener("hashchange", () => {
    const action = takeLinkAction();
    if (action) act(action, "link");
  });
}

/** Begins now, or, on a page that is rendered before anybody has asked for it (https://wicg.github.io/nav-speculation/prerendering.html), once somebody does. */
export function whenVisited(begin: () => void): void {
  if (Reflect.get(safeDocument, "prerendering") === true) safeDocument.addEventListener("prerenderingchange", begin, { once: true });
  else begin();
}

import type { Action } from "../core/consent.js";
import type { Source } from "../core/types.js";
import { attempt } from "../core/attempt.js";
import { safeDocument } from "../platform/safe-document.js";

/**
 * Answers what the address asks for (`?consent=opt-out`, `#consent-opt-out`, `#consent-preferences`), and takes that, and nothing else, out
 * of it, so that it is not done again by a reload or a bookmark. Of two in one address the opt-out is done, and both go.
 */
export function takeLinkAction(): Action | undefined {
  const link = /[?&]consent=(opt-out)(?=[&#]|$)|#consent-(opt-out|preferences)$/g;
  const { href } = location;
  const [, inQuery, action = inQuery] = link.exec(href) ?? [];
  // A document of an opaque origin keeps its address.
  if (action) attempt(() => history.replaceState(history.state, "", href.replace("?consent=opt-out&", "?").replace(link, "")));
  return action as Action | undefined;
}

/**
 * Lets the page's own elements and links act: a click on `data-consent-action` or on a link to the fragments above, and addresses that end
 * so. Routers of single-page apps make a visit of such a click, and under `<base href>` it leads to another page.
 */
export function watchPageActions(act: (action: Action, source: Source) => void): void {
  const onClick = (event: Event) => {
    const read = (node: Element, name: string) => Element.prototype.getAttribute.call(node, name);
    const actions = event.composedPath().map((node) => node instanceof Element && (read(node, "data-consent-action") ?? /^#consent-(opt-out|preferences)$/.exec(read(node, "href") ?? "")?.[1]));
    const action = actions.find((name) => typeof name === "string");
    if (!action || !/^(?:accept|reject|preferences|opt-out|opt-in|withdraw)$/.test(action)) return;
    event.preventDefault();
    act(action as Action, "link");
  };
  /** Routers put back what they have kept of an address, to which nobody goes then: that is cleaned, and asks for nothing. */
  const onAddressChange = ({ navigationType }: { readonly navigationType?: NavigationType | null } & Event) => {
    const action = takeLinkAction();
    if (action && navigationType !== "replace") act(action, "link");
  };
  safeDocument.addEventListener("click", onClick, true);
  addEventListener("hashchange", onAddressChange);
  // Routers of single-page apps go on without an event of their own: https://developer.mozilla.org/docs/Web/API/Navigation/currententrychange_event
  attempt(() => window.navigation.addEventListener("currententrychange", onAddressChange));
}

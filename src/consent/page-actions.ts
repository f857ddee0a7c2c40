import type { Action } from "../core/consent.js";
import type { Source } from "../core/types.js";
import { safeDocument } from "../platform/safe-document.js";

const isAction = (name: string): name is Action => /^(?:accept|reject|preferences|opt-out|opt-in|withdraw)$/.test(name);

/**
 * Lets the page's own elements and links act: a click on `data-consent-action`, `?consent=opt-out`, `#consent-opt-out` and
 * `#consent-preferences`. What a link asked for is taken out of the address, so that it is not done again by a reload or a bookmark.
 */
export function watchPageActions(act: (action: Action, source: Source) => void): void {
  const follow = () => {
    const address = new URL(location.href);
    const action = address.searchParams.get("consent") === "opt-out" ? "opt-out" : /^#consent-(opt-out|preferences)$/.exec(address.hash)?.[1];
    if (!action) return;
    address.searchParams.delete("consent");
    address.hash = "";
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // A document of an opaque origin keeps its address.
    }
    act(action as Action, "link");
  };
  const onClick = (event: Event) => {
    const [target] = event.composedPath();
    const action = target instanceof Element && Element.prototype.closest.call(target, "[data-consent-action]")?.getAttribute("data-consent-action");
    if (!action || !isAction(action)) return;
    event.preventDefault();
    act(action, "link");
  };
  safeDocument.addEventListener("click", onClick, true);
  addEventListener("hashchange", follow);
  follow();
}

import { attempt } from "../core/attempt.js";

/** Milliseconds in which a navigation that has begun may bring the next page. One that ends as a download brings none. */
const patience = 5000;

/**
 * Answers what loads the page anew, unless it is being left: that stops what runs, too, and another load would call the visitor's own off.
 * Told by https://developer.mozilla.org/docs/Web/API/Navigation/navigate_event, where there is one: to listen for `beforeunload` has
 * browsers ask the page before each navigation, and forget one that it reloads meanwhile.
 */
export function createReload(): () => void {
  let end = 0;
  let isLeaving = false;
  const onNavigate = ({ destination }: NavigateEvent) => {
    isLeaving = !destination.sameDocument;
    if (isLeaving) end = performance.now() + patience;
  };
  /** This comes within a document alone: a router has made the navigation one of its own. */
  const onSuccess = () => {
    if (isLeaving) end = 0;
  };
  attempt(() => {
    window.navigation.addEventListener("navigate", onNavigate); // Elsewhere there is none, or elements of that id.
    window.navigation.addEventListener("navigatesuccess", onSuccess);
  });
  return function reload() {
    if (performance.now() < end) setTimeout(reload, 99);
    else location.reload();
  };
}

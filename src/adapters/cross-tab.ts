import { safeDocument } from "../platform/safe-document.js";

/**
 * Milliseconds after which changes are heard of at once. Not while the page loads: the browser has to start a service for it, which takes as
 * long as reading the cookies.
 */
const startOfWatch = 2000;

/**
 * Calls `look` whenever another window, the server or the browser's settings may have changed cookies; most often nothing has changed. Also
 * when the page is left: the answer that brings the next one may set again what the server was sent before the visitor's no. A page that
 * was kept and is shown again has become visible, too: https://html.spec.whatwg.org/multipage/browsing-the-web.html#reactivate-a-document.
 */
export function watchCookies(look: () => void): void {
  setTimeout(() => {
    (window as { cookieStore?: EventTarget }).cookieStore?.addEventListener("change", look);
    look();
  }, startOfWatch);
  safeDocument.addEventListener("visibilitychange", look);
}

/**
 * Calls `look` whenever another window, the server or the browser's settings may have changed cookies; most often nothing has changed. Also
 * when the page is left: the answer that brings the next one may set again what the server was sent before the visitor's no. A page that
 * was kept and is shown again has become visible, too: https://html.spec.whatwg.org/multipage/browsing-the-web.html#reactivate-a-document.
 */
export declare function watchCookies(look: () => void): void;

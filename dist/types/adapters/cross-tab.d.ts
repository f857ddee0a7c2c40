/**
 * Calls `look` whenever another window, the server or the browser's settings may have changed cookies; most often nothing has changed. Also
 * when the page is left: the answer that brings the next one may set again what the server was sent before the visitor's no.
 */
export declare function watchCookies(look: () => void): void;

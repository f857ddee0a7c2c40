/** What `document.cookie` says, which Chromium asks another process for; empty where cookies are blocked. */
export declare function visibleCookies(): string;
/** Each path that a cookie which the page sees may be of (https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4). */
export declare function cookiePaths(): string[];
/** Each domain that a cookie of the page may be of, from the host alone (empty) to the widest that it is in. */
export declare function cookieDomains(): string[];

/** What `document.cookie` says, which Chromium asks another process for; empty where cookies are blocked. */
export declare function visibleCookies(): string;
/** Each domain that a cookie of the page may be of, from the host alone (empty) to the widest that it is in. */
export declare function cookieDomains(): string[];

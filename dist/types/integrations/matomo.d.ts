import type { Integration } from "./integration.js";
/**
 * Matomo: nothing is tracked without consent, or, with `cookiesOnly`, no cookie is set
 * (https://developer.matomo.org/guides/tracking-consent). Matomo is not asked to remember: each page tells it anew. What it remembers of
 * earlier, for thirty years, stands above `requireConsent`: so it is made to forget that where consent is denied.
 */
export declare const matomo: Integration;

import type { Integration } from "./integration.js";
/**
 * Matomo: nothing is tracked without consent, or, with `cookiesOnly`, no cookie is set
 * (https://developer.matomo.org/guides/tracking-consent). Matomo is not asked to remember: each page tells it anew.
 */
export declare const matomo: Integration;

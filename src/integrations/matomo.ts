import type { Integration } from "./integration.js";
import { queueNamed } from "./page-global.js";

/**
 * Matomo: nothing is tracked without consent, or, with `cookiesOnly`, no cookie is set
 * (https://developer.matomo.org/guides/tracking-consent). Matomo is not asked to remember: each page tells it anew.
 */
export const matomo: Integration = ({ cookiesOnly }, ask) => {
  const kind = cookiesOnly ? "CookieConsent" : "Consent";
  let wasGranted: boolean | undefined;
  const tell = (method: string) => queueNamed("_paq").push([method]);
  return (state) => {
    const isAllowed = ask(state, "analytics", /matomo|piwik/i);
    if (wasGranted === undefined) tell(`require${kind}`);
    if (isAllowed) tell(`set${kind}Given`);
    else if (wasGranted) tell(`forget${kind}Given`);
    wasGranted = isAllowed;
  };
};

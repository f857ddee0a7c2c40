import { attempt } from "../core/attempt.js";
import { safeDocument } from "../platform/safe-document.js";
import type { Integration } from "./integration.js";
import { queueNamed } from "./page-global.js";

/**
 * Matomo: nothing is tracked without consent, or, with `cookiesOnly`, no cookie is set
 * (https://developer.matomo.org/guides/tracking-consent). Matomo is not asked to remember: each page tells it anew. What it remembers of
 * earlier, for thirty years, stands above `requireConsent`: so it is made to forget that where consent is denied.
 */
export const matomo: Integration = ({ cookiesOnly }, ask) => {
  const kind = cookiesOnly ? "CookieConsent" : "Consent";
  const isRemembered = () => new RegExp(`(?:^|; )${cookiesOnly ? "mtm_cookie_consent" : "mtm_consent"}=`).test(attempt(() => safeDocument.cookie)!);
  let wasGranted: boolean | undefined;
  let answer: string[] | undefined;
  const tell = (method: string) => {
    const queue = queueNamed("_paq");
    // When Matomo takes the queue up, grants go first, wherever they stand: only the last answer may be in it.
    if (answer && Array.isArray(queue) && queue.includes(answer)) answer[0] = method;
    else queue.push((answer = [method]));
  };
  return (state) => {
    const isAllowed = ask(state, "analytics", /matomo|piwik/i);
    if (wasGranted === undefined) queueNamed("_paq").push([`require${kind}`]);
    if (isAllowed) tell(`set${kind}Given`);
    else if (wasGranted || isRemembered()) tell(`forget${kind}Given`);
    wasGranted = isAllowed;
  };
};

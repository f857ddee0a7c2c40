import { safeDocument } from "../platform/safe-document.js";
import { type Integration, isDecision, type Purpose } from "./integration.js";
import { createErrand, globalNamed } from "./page-global.js";

const categories: { readonly [name: string]: Purpose } = { preferences: "preferences", statistics: "analytics", "statistics-anonymous": "analytics", marketing: "ads" };

/**
 * WordPress: plugins hear of consent by the WP Consent API (https://wordpress.org/plugins/wp-consent-api/). Which kind of consent holds is
 * said on each page, decisions when there are any. Its `functional` is what a site cannot do without.
 *
 * Its `optout` grants whatever has no cookie, and its cookies may end before ours. So where anything is denied the kind is `optin`. Where nobody
 * has decided, only what WordPress takes for something else than it is gets a cookie: an older yes is taken back, what a mode grants is said.
 */
export const wordpress: Integration = (_, ask) => {
  const whenReady = createErrand(() => typeof globalNamed("wp_set_consent") === "function");
  return (state) => {
    const isDecided = isDecision(state);
    const answers = Object.entries(categories).map(([name, purpose]) => [name, ask(state, purpose, undefined, name)] as const);
    const isFree = state.mode !== "opt-in" && answers.every(([, isAllowed]) => isAllowed);
    const type = isFree ? "optout" : "optin";
    const isNew = globalNamed("wp_consent_type") !== type;
    Object.assign(globalThis, { wp_consent_type: type });
    whenReady(() => {
      const set = globalNamed<(name: string, answer: string) => void>("wp_set_consent")!;
      const has = globalNamed<(name: string) => unknown>("wp_has_consent");
      if (isDecided) set("functional", "allow");
      for (const [name, isAllowed] of answers) if (isDecided || !!has?.(name) !== isAllowed) set(name, isAllowed ? "allow" : "deny");
    });
    // Plugins ask at that very moment, and have to find the answers.
    if (isNew) safeDocument.dispatchEvent(new CustomEvent("wp_consent_type_defined"));
  };
};

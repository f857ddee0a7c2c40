import { safeDocument } from "../platform/safe-document.js";
import { type Integration, isDecision, type Purpose } from "./integration.js";
import { createErrand, globalNamed } from "./page-global.js";

const categories: { readonly [name: string]: Purpose } = { preferences: "preferences", statistics: "analytics", "statistics-anonymous": "analytics", marketing: "ads" };

/**
 * WordPress: plugins hear of decisions by the WP Consent API (https://wordpress.org/plugins/wp-consent-api/). Which kind of consent holds
 * is said on each page, decisions when there are any. Its `functional` is what a site cannot do without.
 */
export const wordpress: Integration = (_, ask) => {
  const whenReady = createErrand(() => typeof globalNamed("wp_set_consent") === "function");
  return (state) => {
    const type = state.mode === "opt-in" ? "optin" : "optout";
    if (globalNamed("wp_consent_type") !== type) {
      Object.assign(globalThis, { wp_consent_type: type });
      safeDocument.dispatchEvent(new CustomEvent("wp_consent_type_defined"));
    }
    if (!isDecision(state)) return;
    const answers = Object.entries(categories).map(([name, purpose]) => [name, ask(state, purpose, undefined, name) ? "allow" : "deny"] as const);
    whenReady(() => {
      const set = globalNamed<(name: string, answer: string) => void>("wp_set_consent")!;
      for (const [name, answer] of [["functional", "allow"] as const, ...answers]) set(name, answer);
    });
  };
};

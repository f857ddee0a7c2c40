import { type Integration, isDecision } from "./integration.js";
import { createErrand, globalNamed } from "./page-global.js";

interface Shopify {
  loadFeatures?(features: readonly object[], done: (error?: unknown) => void): void;
  customerPrivacy?: {
    setTrackingConsent(consent: object, done: (error?: unknown) => void): void;
    currentVisitorConsent?(): Record<string, string>;
  };
}

/**
 * Shopify: decisions reach its checkout, pixels and audiences through the Customer Privacy API (https://shopify.dev/docs/api/customer-privacy).
 *
 * Only decisions are told, and only if Shopify does not know them yet. `sale_of_data` belongs to places where visitors opt out. A custom
 * storefront names its domains and token in `storefront`. What fails there is left to Shopify's own log: nothing here waits for it.
 */
export const shopify: Integration = ({ storefront }, ask) => {
  const whenReady = createErrand(() => !!globalNamed<Shopify>("Shopify")?.loadFeatures);
  return (state) => {
    if (!isDecision(state)) return;
    const ads = ask(state, "ads", undefined, "marketing");
    const consent = {
      analytics: ask(state, "analytics", undefined, "analytics"),
      marketing: ads,
      preferences: ask(state, "preferences", undefined, "preferences"),
      ...((state.mode === "opt-out" || state.optedOut) && { sale_of_data: ads }),
    };
    whenReady(() => {
      const shop = globalNamed<Shopify>("Shopify")!;
      shop.loadFeatures!([{ name: "consent-tracking-api", version: "0.1" }], (error) => {
        const known = shop.customerPrivacy?.currentVisitorConsent?.();
        const isKnown = known && Object.entries(consent).every(([name, isAllowed]) => known[name] === (isAllowed ? "yes" : "no"));
        if (!error && !isKnown) shop.customerPrivacy?.setTrackingConsent({ ...consent, ...(storefront as object | undefined) }, () => {});
      });
    });
  };
};

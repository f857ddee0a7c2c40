import { own } from "../core/own-keys.js";
import { type Integration, isDecision } from "./integration.js";
import { createErrand, globalNamed } from "./page-global.js";

interface CustomerPrivacy {
  setTrackingConsent?(consent: object, done: (error?: unknown) => void): void;
  currentVisitorConsent?(): Record<string, string>;
}

interface Shopify {
  loadFeatures?(features: readonly object[], done: (error?: unknown) => void): void;
  customerPrivacy?: CustomerPrivacy;
}

/** What `setTrackingConsent` takes beside the answers. It throws at any other key. */
const storefrontKeys = ["headlessStorefront", "checkoutRootDomain", "storefrontRootDomain", "storefrontAccessToken"];

/**
 * Shopify: decisions reach its checkout, pixels and audiences through the Customer Privacy API (https://shopify.dev/docs/api/customer-privacy).
 *
 * Decisions are told if Shopify does not know them yet. Where nobody has decided, it is told only to take back a yes of earlier that is
 * denied now: it keeps what it was told for a year. `sale_of_data` belongs to places where visitors opt out. A custom storefront names its
 * domains and token in `storefront`. What fails there is left to Shopify's own log: nothing here waits for it.
 */
export const shopify: Integration = (settings, ask) => {
  const given = own(settings["storefront"]);
  const storefront = Object.fromEntries(storefrontKeys.filter((name) => name in given).map((name) => [name, given[name]]));
  // A theme loads features; a custom storefront brings the API alone, after it has put a mere configuration in its place.
  const whenReady = createErrand(() => !!(usable() ?? globalNamed<Shopify>("Shopify")?.loadFeatures), "consentTrackingApiLoaded");
  return (state) => {
    const isDecided = isDecision(state);
    const ads = ask(state, "ads", undefined, "marketing");
    const consent = {
      analytics: ask(state, "analytics", undefined, "analytics"),
      marketing: ads,
      preferences: ask(state, "preferences", undefined, "preferences"),
      ...((state.mode === "opt-out" || state.optedOut) && { sale_of_data: ads }),
    };
    const answers = Object.entries(consent).filter(([, isAllowed]) => isDecided || !isAllowed);
    const tell = (privacy: CustomerPrivacy) => {
      const known = privacy.currentVisitorConsent?.();
      const news = answers.filter(([name, isAllowed]) => (isDecided ? known?.[name] !== (isAllowed ? "yes" : "no") : known?.[name] === "yes"));
      if (news.length) privacy.setTrackingConsent!({ ...storefront, ...Object.fromEntries(isDecided ? answers : news) }, () => {});
    };
    whenReady(() => answers.length && withPrivacy(tell));
  };
};

function usable(): CustomerPrivacy | undefined {
  const privacy = globalNamed<Shopify>("Shopify")?.customerPrivacy;
  return typeof privacy?.setTrackingConsent === "function" ? privacy : undefined;
}

function withPrivacy(use: (privacy: CustomerPrivacy) => void): void {
  const privacy = usable();
  if (privacy) return use(privacy);
  globalNamed<Shopify>("Shopify")?.loadFeatures!([{ name: "consent-tracking-api", version: "0.1" }], (error) => {
    const loaded = usable();
    if (!error && loaded) use(loaded);
  });
}

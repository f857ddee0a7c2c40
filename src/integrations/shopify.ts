import { type Json, own } from "../core/own-keys.js";
import type { ConsentState } from "../core/types.js";
import { type Ask, type Integration, isDecision } from "./integration.js";
import { createErrand, globalNamed } from "./page-global.js";

interface CustomerPrivacy {
  setTrackingConsent?(consent: object, done: (error?: unknown) => void): void;
  currentVisitorConsent?(): Record<string, string>;
  /** Only where it asks Shopify's servers by itself: it stays `loading` if they do not answer. */
  readonly consentStatus?: "loading" | "loaded";
}

interface Shopify {
  loadFeatures?(features: readonly object[], done: (error?: unknown) => void): void;
  customerPrivacy?: CustomerPrivacy;
}

/** What `setTrackingConsent` takes beside the answers. It throws at any other key. */
const storefrontKeys = ["headlessStorefront", "checkoutRootDomain", "storefrontRootDomain", "storefrontAccessToken"];

/** What is to be told of a state, and whether the visitor has said so. */
interface News {
  readonly answers: readonly (readonly [name: string, isAllowed: boolean])[];
  readonly isDecided: boolean;
}

/**
 * Shopify: decisions reach its checkout, pixels and audiences through the Customer Privacy API (https://shopify.dev/docs/api/customer-privacy).
 *
 * Decisions are told if Shopify does not know them yet. Where nobody has decided, it is told only to take back a yes of earlier that is
 * denied now: it keeps what it was told for a year. So it is asked once it knows, which may never be: what is decided or forgotten on this
 * page is told before that too. `sale_of_data` belongs to places where visitors opt out. A custom storefront names its domains and token in
 * `storefront`. What fails there is left to Shopify's own log: nothing here waits for it.
 */
export const shopify: Integration = (settings, ask) => {
  const tell = createTeller(own(settings["storefront"]));
  let news: News | undefined;
  let last: string | undefined;
  let isMadeHere = false;
  // A theme loads features; a custom storefront brings the API alone, after it has put a mere configuration in its place.
  const isReady = () => {
    const privacy = usable();
    return privacy ? isMadeHere || privacy.consentStatus !== "loading" : !!globalNamed<Shopify>("Shopify")?.loadFeatures;
  };
  const whenReady = createErrand(isReady, "consentTrackingApiLoaded", "visitorConsentCollected");
  const run = () => {
    const current = news;
    const privacy = usable();
    if (!current) return;
    if (!privacy) return loadPrivacy(() => whenReady(run));
    isMadeHere = false;
    if (privacy.consentStatus === "loading") whenReady(run);
    else news = undefined;
    tell(privacy, current);
  };
  return (state) => {
    const isDecided = isDecision(state);
    const decision = `${state.decidedAt} ${state.optedOut}`;
    isMadeHere ||= decision !== (last ?? decision);
    last = decision;
    const answers = answersTo(state, ask).filter(([, isAllowed]) => isDecided || !isAllowed);
    news = answers.length ? { answers, isDecided } : undefined;
    whenReady(run);
  };
};

function answersTo(state: ConsentState, ask: Ask): [name: string, isAllowed: boolean][] {
  const ads = ask(state, "ads", undefined, "marketing");
  return Object.entries({
    analytics: ask(state, "analytics", undefined, "analytics"),
    marketing: ads,
    preferences: ask(state, "preferences", undefined, "preferences"),
    ...((state.mode === "opt-out" || state.optedOut) && { sale_of_data: ads }),
  });
}

/** Tells what is new to what Shopify says that it knows, or to what was sent last: that may be on its way still. */
function createTeller(given: Json): (privacy: CustomerPrivacy, news: News) => void {
  const storefront = Object.fromEntries(storefrontKeys.filter((name) => name in given).map((name) => [name, given[name]]));
  const sent = new Map<string, string>();
  return (privacy, { answers, isDecided }) => {
    const known = privacy.currentVisitorConsent?.();
    const isNew = ([name, isAllowed]: News["answers"][number]) => {
      const held = [known?.[name], sent.get(name) ?? known?.[name]];
      return isDecided ? held.some((answer) => answer !== yesOrNo(isAllowed)) : held.includes("yes");
    };
    const fresh = answers.filter(isNew);
    if (!fresh.length) return;
    const told = isDecided ? answers : fresh;
    for (const [name, isAllowed] of told) sent.set(name, yesOrNo(isAllowed));
    privacy.setTrackingConsent!({ ...storefront, ...Object.fromEntries(told) }, () => {});
  };
}

function yesOrNo(isAllowed: boolean): "yes" | "no" {
  return isAllowed ? "yes" : "no";
}

function usable(): CustomerPrivacy | undefined {
  const privacy = globalNamed<Shopify>("Shopify")?.customerPrivacy;
  return typeof privacy?.setTrackingConsent === "function" ? privacy : undefined;
}

function loadPrivacy(done: () => void): void {
  globalNamed<Shopify>("Shopify")?.loadFeatures!([{ name: "consent-tracking-api", version: "0.1" }], (error) => {
    if (!error && usable()) done();
  });
}

import { type Integration } from "./integration.js";
/**
 * Shopify: decisions reach its checkout, pixels and audiences through the Customer Privacy API (https://shopify.dev/docs/api/customer-privacy).
 *
 * Decisions are told if Shopify does not know them yet. Where nobody has decided, it is told only to take back a yes of earlier that is
 * denied now: it keeps what it was told for a year. So it is asked once it knows, which may never be: what is decided or forgotten on this
 * page is told before that too. `sale_of_data` belongs to places where visitors opt out. A custom storefront names its domains and token in
 * `storefront`. What fails there is left to Shopify's own log: nothing here waits for it.
 */
export declare const shopify: Integration;

/* What a shop writes about vendors; part of config-input.ts, and of its form. */

export interface IntegrationsInput {
  /** Google Consent Mode v2 for Google's tags: one default, one update for each decision. `true` = all defaults. */
  googleConsentMode?: boolean | GoogleConsentModeInput;
  /** Google Tag Manager: an `assent_update` event on each page and after each change. */
  gtm?: boolean | GtmInput;
  /** Microsoft Advertising (UET). */
  microsoftUet?: boolean | SingleSignalInput;
  /** Meta Pixel. */
  metaPixel?: boolean | SingleSignalInput;
  /** TikTok Pixel. */
  tiktok?: boolean | SingleSignalInput;
  /** Matomo. */
  matomo?: boolean | MatomoInput;
  /** Microsoft Clarity. */
  clarity?: boolean | ClarityInput;
  /** Shopify's Customer Privacy API. */
  shopify?: boolean | ShopifyInput;
  /** WordPress's WP Consent API. */
  wordpress?: boolean | WordpressInput;
}

export interface GoogleConsentModeInput {
  /** `basic`: Google's tags wait for the grant. `advanced`: they load while denied and obey Consent Mode. Default `basic`. */
  mode?: "basic" | "advanced";
  /** Ids of the services whose tags load while denied in advanced mode. Default: those with Google's tag hosts in `domains`. */
  services?: readonly string[];
  /** Ids of ours with the consent types they stand for, in place of the usual ones; a type waits for all of its ids. */
  map?: Record<string, readonly ("ad_storage" | "ad_user_data" | "ad_personalization" | "analytics_storage" | "functionality_storage" | "personalization_storage")[]>;
  /** Milliseconds that tags wait for the update. Default 500. */
  wait_for_update?: number;
  /** Whether data about ad clicks is redacted while `ad_storage` is denied. Default `false`. */
  ads_data_redaction?: boolean;
  /** Whether ad clicks are passed on in addresses while cookies are denied. Default `false`. */
  url_passthrough?: boolean;
  /** Name of the data layer. Default `dataLayer`. */
  dataLayer?: string;
}

export interface GtmInput {
  /** Name of the data layer. Default `dataLayer`. */
  dataLayer?: string;
}

export interface SingleSignalInput {
  /** Ids that all have to be granted. Default: the category for marketing, or else third-party. */
  ids?: readonly string[];
}

export interface MatomoInput {
  /** Ids that all have to be granted. Default: the category for analytics. */
  ids?: readonly string[];
  /** Whether visits are counted without cookies while denied. Default `false`: nothing is tracked. */
  cookiesOnly?: boolean;
}

export interface ClarityInput {
  /** Ids of ours with the signals they stand for, in place of the usual ones. */
  map?: Record<string, readonly ("ad_Storage" | "analytics_Storage")[]>;
}

export interface ShopifyInput {
  /** Ids of ours with the purposes they stand for, in place of the usual ones. */
  map?: Record<string, readonly ("analytics" | "marketing" | "preferences")[]>;
  /** Of a custom storefront: what Shopify wants to know with each decision. */
  storefront?: StorefrontInput;
}

export interface StorefrontInput {
  /** `true` on a custom storefront. */
  headlessStorefront?: boolean;
  /** Domain of the checkout. */
  checkoutRootDomain?: string;
  /** Common root of the storefront's domains. */
  storefrontRootDomain?: string;
  /** Public token of the Storefront API. */
  storefrontAccessToken?: string;
}

export interface WordpressInput {
  /** Ids of ours with the categories they stand for, in place of the usual ones. */
  map?: Record<string, readonly ("preferences" | "statistics" | "statistics-anonymous" | "marketing")[]>;
}

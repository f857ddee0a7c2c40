export interface IntegrationsInput {
    /** Google Consent Mode v2 for Google's tags: one default, one update for each decision. `true` = all defaults. */
    googleConsentMode?: boolean | GoogleConsentModeInput | undefined;
    /** Google Tag Manager: an `assent_update` event on each page and after each change. */
    gtm?: boolean | GtmInput | undefined;
    /** Microsoft Advertising (UET). */
    microsoftUet?: boolean | SingleSignalInput | undefined;
    /** Meta Pixel. */
    metaPixel?: boolean | SingleSignalInput | undefined;
    /** TikTok Pixel. */
    tiktok?: boolean | SingleSignalInput | undefined;
    /** Matomo. */
    matomo?: boolean | MatomoInput | undefined;
    /** Microsoft Clarity. */
    clarity?: boolean | ClarityInput | undefined;
    /** Shopify's Customer Privacy API. */
    shopify?: boolean | ShopifyInput | undefined;
    /** WordPress's WP Consent API. */
    wordpress?: boolean | WordpressInput | undefined;
}
export interface GoogleConsentModeInput {
    /** `basic`: Google's tags wait for the grant. `advanced`: they load while denied and obey Consent Mode. Default `basic`. */
    mode?: "basic" | "advanced" | undefined;
    /** Ids of the services whose tags load while denied in advanced mode. Default: those with Google's tag hosts in `domains`. */
    services?: readonly string[] | undefined;
    /** Ids of ours with the consent types they stand for, in place of the usual ones; a type waits for all of its ids. */
    map?: Record<string, readonly ("ad_storage" | "ad_user_data" | "ad_personalization" | "analytics_storage" | "functionality_storage" | "personalization_storage")[]> | undefined;
    /** Milliseconds that tags wait for the update. Default 500. */
    wait_for_update?: number | undefined;
    /** Whether data about ad clicks is redacted while `ad_storage` is denied. Default `false`. */
    ads_data_redaction?: boolean | undefined;
    /** Whether ad clicks are passed on in addresses while cookies are denied. Default `false`. */
    url_passthrough?: boolean | undefined;
    /** Name of the data layer. Default `dataLayer`. */
    dataLayer?: string | undefined;
}
export interface GtmInput {
    /** Name of the data layer. Default `dataLayer`. */
    dataLayer?: string | undefined;
}
export interface SingleSignalInput {
    /** Ids that all have to be granted. Default: the category for marketing, or else third-party. */
    ids?: readonly string[] | undefined;
}
export interface MatomoInput {
    /** Ids that all have to be granted. Default: the category for analytics. */
    ids?: readonly string[] | undefined;
    /** Whether visits are counted without cookies while denied. Default `false`: nothing is tracked. */
    cookiesOnly?: boolean | undefined;
}
export interface ClarityInput {
    /** Ids of ours with the signals they stand for, in place of the usual ones. */
    map?: Record<string, readonly ("ad_Storage" | "analytics_Storage")[]> | undefined;
}
export interface ShopifyInput {
    /** Ids of ours with the purposes they stand for, in place of the usual ones. */
    map?: Record<string, readonly ("analytics" | "marketing" | "preferences")[]> | undefined;
    /** Of a custom storefront: what Shopify wants to know with each decision. */
    storefront?: StorefrontInput | undefined;
}
export interface StorefrontInput {
    /** `true` on a custom storefront. */
    headlessStorefront?: boolean | undefined;
    /** Domain of the checkout. */
    checkoutRootDomain?: string | undefined;
    /** Common root of the storefront's domains. */
    storefrontRootDomain?: string | undefined;
    /** Public token of the Storefront API. */
    storefrontAccessToken?: string | undefined;
}
export interface WordpressInput {
    /** Ids of ours with the categories they stand for, in place of the usual ones. */
    map?: Record<string, readonly ("preferences" | "statistics" | "statistics-anonymous" | "marketing")[]> | undefined;
}

import { type Integration } from "./integration.js";
/**
 * Google Consent Mode v2: one `default` before any tag is configured, then one `update` for each decision
 * (https://developers.google.com/tag-platform/security/guides/consent).
 *
 * The default is denied where the visitor decides, or has decided; where a mode grants beforehand, it says so. A default that
 * assent-stub.js or the page has set already is kept, and corrected by an update where it may say something else. `ads_data_redaction` and
 * `url_passthrough` are set before it. Throws as long as no default can be set. Another layer that the page assigns is told all of it anew,
 * ahead of what stands in it, as Google's tags would take everything for granted there.
 */
export declare const googleConsentMode: Integration;

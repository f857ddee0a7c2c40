import { type Integration } from "./integration.js";
/**
 * Google Consent Mode v2: one `default` before any tag is configured, then one `update` for each decision
 * (https://developers.google.com/tag-platform/security/guides/consent).
 *
 * The default is denied where the visitor decides, or has decided; where a mode grants beforehand, it says so. A default that
 * assent-stub.js or the page has set already is kept. `ads_data_redaction` and `url_passthrough` are set before it.
 */
export declare const googleConsentMode: Integration;

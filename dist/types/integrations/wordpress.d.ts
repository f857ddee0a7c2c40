import { type Integration } from "./integration.js";
/**
 * WordPress: plugins hear of decisions by the WP Consent API (https://wordpress.org/plugins/wp-consent-api/). Which kind of consent holds
 * is said on each page, decisions when there are any. Its `functional` is what a site cannot do without.
 */
export declare const wordpress: Integration;

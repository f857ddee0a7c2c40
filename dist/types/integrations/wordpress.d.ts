import { type Integration } from "./integration.js";
/**
 * WordPress: plugins hear of consent by the WP Consent API (https://wordpress.org/plugins/wp-consent-api/). Which kind of consent holds is
 * said on each page, decisions when there are any. Its `functional` is what a site cannot do without.
 *
 * Its `optout` grants whatever has no cookie. So where nobody has decided, and anything is denied all the same, the kind is `optin`, and
 * only what WordPress takes for something else than it is gets a cookie: an older yes is taken back, what a mode grants is said.
 */
export declare const wordpress: Integration;

import { type Integration } from "./integration.js";
/**
 * WordPress: plugins hear of consent by the WP Consent API (https://wordpress.org/plugins/wp-consent-api/). Which kind of consent holds is
 * said on each page, decisions when there are any. Its `functional` is what a site cannot do without.
 *
 * Its `optout` grants whatever has no cookie, and its cookies may end before ours. So where anything is denied the kind is `optin`. Where nobody
 * has decided, only what WordPress takes for something else than it is gets a cookie: an older yes is taken back, what a mode grants is said.
 */
export declare const wordpress: Integration;

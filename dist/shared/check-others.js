import { a as fits } from './ui.js';
import { o as own } from './own-keys.js';
import { s as strayIds } from './stray-ids.js';

const expression0 = /^(?:undefined|string(?:basic|advanced)$)/;
const expression1 = /^string[\w-]{1,64}$/;
const expression2 = /^string(?:ad_storage|ad_user_data|ad_personalization|analytics_storage|functionality_storage|personalization_storage)$/;
const expression3 = /^(?:undefined|number(?:10000|[0-0]?\d{1,4})$)/;
const expression4 = /^(?:undefined|boolean)/;
const expression5 = /^(?:undefined|string[A-Za-z_$][\w$]*$)/;
const expression6 = /^string(?:ad_Storage|analytics_Storage)$/;
const expression7 = /^string(?:analytics|marketing|preferences)$/;
const expression8 = /^(?:undefined|string)/;
const expression9 = /^string(?:preferences|statistics|statistics-anonymous|marketing)$/;
const expression10 = /^(?:undefined|string[\w-]{1,64}$)/;
const expression11 = /^string(?:\*|(?![Xx]{2}|[Zz]{2}|[Ee][Uu]|[Uu][Kk])[A-Za-z]{2}(?:-\w{1,3})?)$/;
const expression12 = /^(?:undefined|string(?:opt-in|opt-out|notice)$)/;
const expression13 = /^(?:undefined|string(?:honor|ignore)$)/;
const expression14 = /^(?:undefined|string(?:(?:https?):|(?![^/?#]*:))[^\s\x00-\x1f\\]+$)/;
const othersMatcher = { "integrations": { "googleConsentMode": { "mode": expression0, "services": [expression1], "map": { "*": [expression2] }, "wait_for_update": expression3, "ads_data_redaction": expression4, "url_passthrough": expression4, "dataLayer": expression5 }, "gtm": { "dataLayer": expression5 }, "microsoftUet": { "ids": [expression1] }, "metaPixel": { "ids": [expression1] }, "tiktok": { "ids": [expression1] }, "matomo": { "ids": [expression1], "cookiesOnly": expression4 }, "clarity": { "map": { "*": [expression6] } }, "shopify": { "map": { "*": [expression7] }, "storefront": { "headlessStorefront": expression4, "checkoutRootDomain": expression8, "storefrontRootDomain": expression8, "storefrontAccessToken": expression8 } }, "wordpress": { "map": { "*": [expression9] } } }, "compat": { "import": expression4, "cookiebot": { "*": expression10 }, "onetrust": { "*": expression10 }, "vanilla-cookieconsent": { "*": expression10 }, "klaro": { "*": expression10 }, "usercentrics": { "*": expression10 }, "cookieyes": { "*": expression10 }, "iubenda": { "*": expression10 }, "osano": { "*": expression10 }, "probo": { "*": expression10 } }, "regions": [{ "in": [expression11, true], "mode": expression12, "signals": { "gpc": expression13, "dnt": expression13 } }], "regionUrl": expression14 };

function areOthersSound(input) {
  return haveOthersForm(input) && !strayIds(input).length;
}
function haveOthersForm(input) {
  const { integrations, compat, regions, regionUrl } = own(input);
  const settings = Object.entries(own(integrations)).map(([name, value]) => [name, typeof value === "boolean" ? {} : value]);
  return fits(othersMatcher, { integrations: Object.fromEntries(settings), compat, regions, regionUrl });
}

export { areOthersSound, haveOthersForm };

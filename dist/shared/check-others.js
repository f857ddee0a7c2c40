import { o as own } from './own-keys.js';
import { f as fits } from './ui.js';

const rule0 = /^(?:undefined|string(?:basic|advanced)$)/;
const rule1 = /^string[\w-]{1,64}$/;
const rule2 = /^string(?:ad_storage|ad_user_data|ad_personalization|analytics_storage|functionality_storage|personalization_storage)$/;
const rule3 = /^(?:undefined|number(?:10000|[0-0]?\d{1,4})$)/;
const rule4 = /^(?:undefined|boolean)/;
const rule5 = /^(?:undefined|string[A-Za-z_$][\w$]*$)/;
const rule6 = /^string(?:ad_Storage|analytics_Storage)$/;
const rule7 = /^string(?:analytics|marketing|preferences)$/;
const rule8 = /^(?:undefined|string)/;
const rule9 = /^string(?:preferences|statistics|statistics-anonymous|marketing)$/;
const rule10 = /^(?:undefined|string[\w-]{1,64}$)/;
const othersRule = { "integrations": { "googleConsentMode": { "mode": rule0, "services": [rule1], "map": { "*": [rule2] }, "wait_for_update": rule3, "ads_data_redaction": rule4, "url_passthrough": rule4, "dataLayer": rule5 }, "gtm": { "dataLayer": rule5 }, "microsoftUet": { "ids": [rule1] }, "metaPixel": { "ids": [rule1] }, "tiktok": { "ids": [rule1] }, "matomo": { "ids": [rule1], "cookiesOnly": rule4 }, "clarity": { "map": { "*": [rule6] } }, "shopify": { "map": { "*": [rule7] }, "storefront": { "headlessStorefront": rule4, "checkoutRootDomain": rule8, "storefrontRootDomain": rule8, "storefrontAccessToken": rule8 } }, "wordpress": { "map": { "*": [rule9] } } }, "compat": { "import": rule4, "cookiebot": { "*": rule10 }, "onetrust": { "*": rule10 }, "vanilla-cookieconsent": { "*": rule10 }, "klaro": { "*": rule10 }, "usercentrics": { "*": rule10 }, "cookieyes": { "*": rule10 }, "iubenda": { "*": rule10 }, "osano": { "*": rule10 }, "probo": { "*": rule10 } } };

function areOthersSound(input) {
  const { integrations, compat } = own(input);
  const settings = Object.entries(own(integrations)).map(([name, value]) => [name, typeof value === "boolean" ? {} : value]);
  return fits(othersRule, { integrations: Object.fromEntries(settings), compat });
}

export { areOthersSound };

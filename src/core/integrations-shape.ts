import { layerPattern } from "./layer-name.js";
import { id } from "./page-shape.js";
import type { Shape } from "./shape.js";

const ids = { type: "array", of: id } as const;
const yesNo = { type: "boolean", or: false } as const;
const text = { type: "string" } as const;
const dataLayer = { type: "string", pattern: layerPattern, or: "dataLayer" } as const;

/** Ids of ours, each with what it stands for at the vendor. */
const mapTo = <const Signals extends readonly string[]>(oneOf: Signals) => ({ type: "object", of: { type: "array", of: { type: "string", oneOf } } }) as const;

const singleSignalVendor = { type: "object", flag: true, keys: { ids } } as const;

/** What each vendor can be told, and how. */
export const integrationsShape = {
  type: "object",
  or: {},
  keys: {
    googleConsentMode: {
      type: "object",
      flag: true,
      keys: {
        mode: { type: "string", oneOf: ["basic", "advanced"], or: "basic" },
        services: ids,
        map: mapTo(["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage", "personalization_storage"]),
        wait_for_update: { type: "number", min: 0, max: 10_000, or: 500 },
        ads_data_redaction: yesNo,
        url_passthrough: yesNo,
        dataLayer,
      },
    },
    gtm: { type: "object", flag: true, keys: { dataLayer } },
    microsoftUet: singleSignalVendor,
    metaPixel: singleSignalVendor,
    tiktok: singleSignalVendor,
    matomo: { type: "object", flag: true, keys: { ids, cookiesOnly: yesNo } },
    clarity: { type: "object", flag: true, keys: { map: mapTo(["ad_Storage", "analytics_Storage"]) } },
    shopify: {
      type: "object",
      flag: true,
      keys: {
        map: mapTo(["analytics", "marketing", "preferences"]),
        storefront: {
          type: "object",
          keys: { headlessStorefront: { type: "boolean" }, checkoutRootDomain: text, storefrontRootDomain: text, storefrontAccessToken: text },
        },
      },
    },
    wordpress: { type: "object", flag: true, keys: { map: mapTo(["preferences", "statistics", "statistics-anonymous", "marketing"]) } },
  },
} as const satisfies Shape;

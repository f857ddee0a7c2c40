import type { ListedService } from "../core/listed-services.js";
import { own } from "../core/own-keys.js";
import type { ConsentState } from "../core/types.js";
import { runForeign } from "../platform/report.js";
import { clarity } from "./clarity.js";
import { googleConsentMode } from "./google-consent-mode.js";
import { gtm } from "./gtm.js";
import { createAsk, type Integration } from "./integration.js";
import { matomo } from "./matomo.js";
import { metaPixel } from "./meta-pixel.js";
import { microsoftUet } from "./microsoft-uet.js";
import { shopify } from "./shopify.js";
import { tiktok } from "./tiktok.js";
import { wordpress } from "./wordpress.js";

/** What these are told they keep beyond the page, or act upon. */
const lasting = new Set(["gtm", "shopify", "wordpress"]);

const integrations: { readonly [name: string]: Integration } = { googleConsentMode, gtm, microsoftUet, metaPixel, tiktok, matomo, clarity, shopify, wordpress };

/**
 * Takes up the vendors that the config names, in a fixed order: Google's default precedes the event for Tag Manager. Answers what tells
 * them of a state, and answers which of them have heard of one. They hear of it only if it says something new, and one that fails keeps
 * nothing from the others. `unvisited` is the state of a page that nobody has come to yet, which grants nothing: a tag that runs there asks
 * for it, but it is no news of a visitor.
 */
export function startIntegrations(config: unknown, services: readonly ListedService[], unvisited?: ConsentState | false): (state: ConsentState) => ReadonlySet<string> {
  const settings = own(config);
  const tellers = new Map<string, (state: ConsentState) => void>();
  const heard = new Set<string>();
  for (const [name, integration] of Object.entries(integrations)) {
    const given = settings[name];
    if (!given) continue;
    runForeign(() => {
      const tell = integration(own(given), createAsk(own(given), services), () => heard.add(name));
      tellers.set(name, tell);
      if (unvisited && !lasting.has(name)) tell(unvisited);
    });
  }
  let told = "";
  return (state) => {
    const { status, mode, categories, services: each, decidedAt, optedOut } = state;
    const news = JSON.stringify([status, mode, categories, each, decidedAt, optedOut]);
    if (news === told) return heard;
    told = news;
    for (const [name, tell] of tellers) {
      if (told !== news) break; // One of them has had something else decided, and all have heard of that.
      runForeign(() => {
        tell(state);
        heard.add(name);
      });
    }
    return heard;
  };
}

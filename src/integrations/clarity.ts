import { type Integration, word } from "./integration.js";

type Clarity = ((...command: unknown[]) => void) & { q?: unknown[] };

/**
 * Microsoft Clarity: `clarity('consentv2', …)`, with its own capitals
 * (https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2). Its snippet takes over a stub that stands.
 */
export const clarity: Integration = (_, ask) => {
  const page = globalThis as { clarity?: Clarity };
  const stub: Clarity = function () {
    // oxlint-disable-next-line prefer-rest-params -- what its own snippet queues
    (page.clarity!.q ||= []).push(arguments);
  };
  return (state) => {
    page.clarity ||= stub;
    page.clarity("consentv2", {
      ad_Storage: word(ask(state, "ads", /clarity/i, "ad_Storage")),
      analytics_Storage: word(ask(state, "analytics", /clarity/i, "analytics_Storage")),
    });
  };
};

import { type Integration, isDecision } from "./integration.js";
import { queueNamed } from "./page-global.js";

/**
 * TikTok Pixel: held until there is a decision (https://business-api.tiktok.com/portal/docs?id=1739585600931842, "cookie consent mode"). What
 * it holds it sends at a later grant, so a refusal is told as one, on each page. Its snippet takes over a queue that stands, so what is told
 * here comes before its first event.
 */
export const tiktok: Integration = (_, ask) => {
  let wasGranted: boolean | undefined;
  const tell = (method: string) => {
    const pixel = queueNamed("ttq") as unknown[] & Record<string, unknown>;
    const call = pixel[method];
    if (typeof call === "function") call.call(pixel);
    else pixel.push([method]);
  };
  return (state) => {
    const isAllowed = ask(state, "ads", /tiktok/i);
    if (isAllowed) tell("grantConsent");
    else tell(wasGranted || isDecision(state) ? "revokeConsent" : "holdConsent");
    wasGranted = isAllowed;
  };
};

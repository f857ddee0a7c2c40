import { type Integration } from "./integration.js";
/**
 * TikTok Pixel: held until there is a decision (https://business-api.tiktok.com/portal/docs?id=1739585600931842, "cookie consent mode"). What
 * it holds it sends at a later grant, so a refusal is told as one, on each page. Its snippet takes over a queue that stands, so what is told
 * here comes before its first event.
 */
export declare const tiktok: Integration;

import type { Integration } from "./integration.js";
/**
 * TikTok Pixel: held until granted (https://business-api.tiktok.com/portal/docs?id=1739585600931842, "cookie consent mode"). Its snippet
 * takes over a queue that stands, so what is told here comes before its first event.
 */
export declare const tiktok: Integration;

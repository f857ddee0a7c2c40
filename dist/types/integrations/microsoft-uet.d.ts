import { type Integration } from "./integration.js";
/**
 * Microsoft Advertising: `uetq.push('consent', …)` (https://help.ads.microsoft.com/#apex/ads/en/60119/1-500).
 *
 * The tag puts an object of its own in the place of the queue. What was decided before is lost on it, so it is told again, before its
 * first page view.
 */
export declare const microsoftUet: Integration;

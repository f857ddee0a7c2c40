import type { Integration } from "./integration.js";
/**
 * Google Tag Manager: an `assent_update` event on each page and after each change, for triggers and variables
 * (https://developers.google.com/tag-platform/tag-manager/datalayer), and for another layer that the page assigns.
 *
 * The granted ids are one text with commas around each: Tag Manager merges lists index by index, so that a shorter list would leave the
 * end of a longer one standing.
 */
export declare const gtm: Integration;

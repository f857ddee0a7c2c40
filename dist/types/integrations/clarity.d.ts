import { type Integration } from "./integration.js";
/**
 * Microsoft Clarity: `clarity('consentv2', …)`, with its own capitals
 * (https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2). Its snippet takes over a stub that stands.
 */
export declare const clarity: Integration;

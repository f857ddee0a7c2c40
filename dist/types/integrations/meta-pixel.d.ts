import type { Integration } from "./integration.js";
/**
 * Meta Pixel: `fbq('consent', 'revoke' | 'grant')`, before `init` (https://developers.facebook.com/docs/meta-pixel/implementation/gdpr).
 *
 * A stub of ours would keep Meta's own snippet from loading the pixel: it does nothing where `fbq` exists. So the snippet's stub is told,
 * as soon as it has its queue, and before its next line.
 */
export declare const metaPixel: Integration;

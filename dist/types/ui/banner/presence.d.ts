import type { ConsentBanner } from "../consent-banner.js";
/**
 * What the banner does for those around it, once it is there: it is announced, and leaves what has the focus on the page to be seen; or
 * it is modal. Answers a function that undoes all of it.
 */
export declare function begin(banner: ConsentBanner, card: HTMLElement, text: string): () => void;

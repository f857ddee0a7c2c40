import type { ConsentState } from "../core/types.js";
/**
 * Names the granted categories on the root, for CSS. Again when they are lost: Astro gives the root the attributes of the next page, React
 * those that it was written with, or another root.
 */
export declare function markRoot(state: ConsentState): void;

import type { LateModule } from "./script-queue.js";
/**
 * Has held scripts follow Astro's router over its pages (astro-swap.ts), by a part that is loaded with the first of them: the router waits for
 * its loader before it swaps (https://docs.astro.build/en/guides/view-transitions/#astrobefore-preparation), and `loadLate` answers in time.
 */
export declare function followRouter(loadLate: () => Promise<LateModule | undefined>, hasRun: (script: Element) => boolean, pass: (script: Element) => void): void;

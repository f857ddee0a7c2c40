import type { Demand } from "./is-granted.js";
/** Reads what an element waits for, as its author wrote it: `data-consent` and `data-service`. */
export declare function readMark(element: {
    getAttribute(name: string): string | null;
}): Demand;

import type { Demand } from "../core/judge.js";
/** Reads what an element waits for, as its author wrote it: `data-consent` and `data-service`. */
export declare function readMark(element: Element): Demand;

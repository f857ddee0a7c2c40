import type { ManagerMap } from "../core/compat-map.js";
/**
 * Gives elements with the marks of other managers ours, in document order: those on the page, those inserted later; anew when their marks
 * change. From there on the gate treats them as any other. A mark that means nothing here is told to the developer, and its element stays as
 * it is: inert for ever, or what the browser has run or fetched; one that had a meaning before waits for ever.
 */
export declare function translateMarks(maps: readonly ManagerMap[]): void;

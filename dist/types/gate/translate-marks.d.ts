import type { ManagerMap } from "../core/compat-map.js";
/**
 * Gives elements with the marks of other managers ours, in document order: those on the page, those inserted later. From there on the gate
 * treats them as any other. A mark that means nothing here is told to the developer, and its element stays as it is: inert.
 */
export declare function translateMarks(maps: readonly ManagerMap[]): void;

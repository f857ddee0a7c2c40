import type { Category } from "../../core/config-shape.js";
import type { Choices } from "../../core/types.js";
import type { DialogContext } from "./dialog-context.js";
/** One section a category, with its services folded away. The switches are set by `syncSwitches` and tell `onMove` when they are moved. */
export declare function categoryList(context: DialogContext, onMove: (category: Category, id: string, choice: boolean) => void): HTMLElement[];
/** Shows a draft on the switches under `root`. */
export declare function syncSwitches(root: ParentNode, categories: readonly Category[], draft: Choices): void;

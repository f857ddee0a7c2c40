import type { Category } from "../core/config-shape.js";
import type { Shown } from "../core/read-shown.js";
import type { Choices, ConsentState } from "../core/types.js";
/** The choices that the dialog starts from: what stands. */
export declare function draftOf(config: Shown, state: ConsentState): Choices;
/**
 * The draft after one switch was moved. A category's switch moves those of its services. A service's moves its category's only where that
 * leaves no doubt: all services on, or none.
 */
export declare function toggle(category: Category, draft: Choices, id: string, choice: boolean): Choices;
/** The ids a switch or two are about: the category's own, then its services'. */
export declare function idsOf({ id, services }: Category): string[];
/** True if some, not all, of a category and its services are on. */
export declare function isMixed(category: Category, draft: Choices): boolean;

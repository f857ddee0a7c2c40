import type { Category } from "../../core/config-shape.js";
import type { DeclarationContext } from "./declaration-context.js";
/** One section a category: what it is for, what was chosen, and its services with all that they keep in the browser. */
export declare function drawCategory(context: DeclarationContext, { id, label, description, required, services }: Category): HTMLElement;

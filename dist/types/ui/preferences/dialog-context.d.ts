import type { ViewContext } from "../view-context.js";
import { type DialogTranslate } from "./dialog-texts.js";
/** What the sections of the preferences draw from. */
export interface DialogContext extends ViewContext {
    readonly translate: DialogTranslate;
}
export declare function createDialogContext(context: ViewContext): DialogContext;

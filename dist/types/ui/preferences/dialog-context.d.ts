import type { Context } from "../context.js";
import { type DialogTranslate } from "./dialog-texts.js";
/** What the sections of the preferences draw from. */
export interface DialogContext extends Context {
    readonly translate: DialogTranslate;
}
export declare function createDialogContext(context: Context): DialogContext;

import type { WholeContext } from "../whole-config.js";
import { type DialogTranslate } from "./dialog-texts.js";
/** What the sections of the preferences draw from. */
export interface DialogContext extends WholeContext {
    readonly translate: DialogTranslate;
}
export declare function createDialogContext(context: WholeContext): DialogContext;

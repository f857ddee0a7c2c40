import { createTranslate } from "../texts.js";
import type { WholeContext } from "../whole-config.js";
import { type DialogTranslate, dialogTexts } from "./dialog-texts.js";

/** What the sections of the preferences draw from. */
export interface DialogContext extends WholeContext {
  readonly translate: DialogTranslate;
}

export function createDialogContext(context: WholeContext): DialogContext {
  return { ...context, translate: createTranslate(context.texts, dialogTexts) };
}

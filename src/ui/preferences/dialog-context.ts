import { createTranslate } from "../formats.js";
import type { ViewContext } from "../view-context.js";
import { type DialogTranslate, dialogTexts } from "./dialog-texts.js";

/** What the sections of the preferences draw from. */
export interface DialogContext extends ViewContext {
  readonly translate: DialogTranslate;
}

export function createDialogContext(context: ViewContext): DialogContext {
  return { ...context, translate: createTranslate(context.texts, dialogTexts) };
}

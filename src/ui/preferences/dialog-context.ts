import type { Context } from "../context.js";
import { createTranslate } from "../texts.js";
import { type DialogTranslate, dialogTexts } from "./dialog-texts.js";

/** What the sections of the preferences draw from. */
export interface DialogContext extends Context {
  readonly translate: DialogTranslate;
}

export function createDialogContext(context: Context): DialogContext {
  return { ...context, translate: createTranslate(context.texts, dialogTexts) };
}

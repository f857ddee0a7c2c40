import type { DialogContext } from "./dialog-context.js";
import type { DialogTranslate } from "./dialog-texts.js";
/** Title and close button. */
export declare function dialogHeader(translate: DialogTranslate, close: () => void): HTMLElement;
/** What stands, in words: an opt-out, a signal that was honoured, the date of the decision and of the policy. */
export declare function statusLines({ config, lang, translate, getState }: DialogContext): HTMLElement[];
/** The standing opt-out, and what it is good for, in plain words. */
export declare function optOutSection({ translate, perform, getState }: DialogContext): HTMLElement;
/** The shop's links: help, rights, contact. */
export declare function helpLinks({ config, translate }: DialogContext): HTMLElement | null;

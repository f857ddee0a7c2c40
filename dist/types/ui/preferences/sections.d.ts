import type { Choices } from "../../core/types.js";
import type { DialogContext } from "./dialog-context.js";
/** Title and close button. */
export declare function dialogHeader({ translate }: DialogContext, close: () => void): HTMLElement;
/** What stands, in words: an opt-out, a signal that was honoured, the date of the decision and of the policy. */
export declare function statusLines(context: DialogContext, draft: Choices): (HTMLElement | "" | undefined)[];
/** The standing opt-out, and what it is good for, in plain words. It clears what the API's clears. */
export declare function optOutSection({ translate, perform, getState }: DialogContext): HTMLElement;
/** Withdrawing, and what there is to have and to forget about the visitor's choices. */
export declare function dataSection({ translate, perform, erase, exportRecord }: DialogContext, close: () => void): HTMLElement;
/** The shop's links: help, rights, contact. */
export declare function helpLinks({ config, translate }: DialogContext): HTMLElement | false;

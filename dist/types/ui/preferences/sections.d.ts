import type { Context } from "../context.js";
import { type Translate } from "../texts.js";
/** Title and close button. */
export declare function dialogHeader(translate: Translate, close: () => void): HTMLElement;
/** What stands, in words: an opt-out, a signal that was honoured, the date of the decision and of the policy. */
export declare function statusLines({ config, lang, translate, getState }: Context): HTMLElement[];
/** The standing opt-out, and what it is good for, in plain words. */
export declare function optOutSection({ translate, perform, getState }: Context): HTMLElement;
/** The shop's links: help, rights, contact. */
export declare function helpLinks({ config, translate }: Context): HTMLElement | null;

import type { Context } from "../context.js";
import type { declarationTexts } from "../declaration-texts.js";
import type { Translate } from "../texts.js";
/** What the parts of the declaration draw from. */
export interface DeclarationContext extends Context {
    readonly translate: Translate<keyof typeof declarationTexts>;
}

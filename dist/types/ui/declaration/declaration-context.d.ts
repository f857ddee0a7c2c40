import type { declarationTexts } from "../declaration-texts.js";
import type { Translate } from "../formats.js";
import type { ViewContext } from "../view-context.js";
/** What the parts of the declaration draw from. */
export interface DeclarationContext extends ViewContext {
    readonly translate: Translate<keyof typeof declarationTexts>;
}

import type { declarationTexts } from "../declaration-texts.js";
import type { Translate } from "../texts.js";
import type { WholeContext } from "../whole-config.js";
/** What the parts of the declaration draw from. */
export interface DeclarationContext extends WholeContext {
    readonly translate: Translate<keyof typeof declarationTexts>;
}

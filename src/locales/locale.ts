import type { AgainText } from "../ui/banner/again-texts.js";
import type { BannerText } from "../ui/banner-texts.js";
import type { CategoryText } from "../ui/category-texts.js";
import type { declarationTexts } from "../ui/declaration-texts.js";
import type { embedTexts } from "../ui/embed-texts.js";
import type { DialogText } from "../ui/preferences/dialog-texts.js";

/**
 * Keys of every text that visitors can see. The English texts stand with the part that shows them; a part that has texts adds its keys
 * here, and then every language has to have them.
 */
export type TextKey = BannerText | AgainText | CategoryText | DialogText | keyof typeof declarationTexts | keyof typeof embedTexts;

/**
 * All texts in one language: a file of this folder, named after its BCP 47 tag, exports one as its default, and is loaded alone. `{name}`
 * in a text stays as it is in English. Nothing else has to be told of a new file.
 */
export type Locale = Readonly<Record<TextKey, string>>;

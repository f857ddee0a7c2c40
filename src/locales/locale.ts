import { againTexts } from "../ui/banner/again-texts.js";
import { bannerTexts } from "../ui/banner-texts.js";
import { categoryTexts } from "../ui/category-texts.js";
import { declarationTexts } from "../ui/declaration-texts.js";
import { embedTexts } from "../ui/embed-texts.js";
import { choiceTexts } from "../ui/preferences/dialog-texts.js";
import { rightsTexts } from "../ui/preferences/rights-texts.js";

/**
 * Every English text that visitors can see, by the file that it is in for another language: `-rights` is `assent-locale-de-rights.js`. What is
 * shown at once comes in one or two small files, and needs no other. The build divides the files of this folder so; nothing loads this.
 *
 * The English texts stand with the part that shows them; a part that has texts adds them here, and then every language has to have them.
 */
export const textsByFile = {
  "": { ...bannerTexts, ...againTexts, ...categoryTexts },
  "-preferences": choiceTexts,
  "-rights": rightsTexts,
  "-declaration": declarationTexts,
  "-placeholder": embedTexts,
} as const;

/** What the name of a file ends in. */
export type LocaleFile = keyof typeof textsByFile;

/** Keys of all texts. */
export type TextKey = { [File in LocaleFile]: keyof (typeof textsByFile)[File] }[LocaleFile];

/** All texts in one language: a file of this folder, named after its BCP 47 tag, exports one as its default. `{name}` in a text stays as it is in English. */
export type Locale = Readonly<Record<TextKey, string>>;

import { bannerTexts } from "../banner-texts.js";
import { categoryLabel, categoryTexts } from "../category-texts.js";
import type { Translate } from "../formats.js";
import { rightsTexts } from "./rights-texts.js";

const ownTexts = {
  save: "Save",
  dialogTitle: "Cookie preferences",
  dialogText: "Choose what this shop and its partners may store in this browser. Nothing here is needed to shop, except what is always on.",
  alwaysOn: "Always on",
  provider: "Provided by {provider}",
  cookies: "Cookies and storage",
  privacyLink: "Privacy policy",
  optOutLink: "Opt out with the provider",
  search: "Search services",
  found: "Services found: {count}",
  decidedOn: "You decided on {date}.",
  decidedUnder: "You decided on {date}, under the cookie policy of {policy}.",
  decidedEarlier: "You decided on {date}, under an earlier cookie policy. Please choose again.",
  undecided: "You have not decided yet. The switches show what is on now.",
  essentialText: "Needed to move around the shop and use it: the bag, signing in, and remembering this choice.",
  functionalText: "Remember how you like to use the shop.",
  analyticsText: "Show us which pages are visited, where problems occur, and whether our advertising works.",
  "third-partyText": "Let other companies show content and advertising here, and recognise you.",
} as const;

const { policyLink, policyDate, services, acceptAll, rejectAll, close } = bannerTexts;

/** The English texts about what there is to choose, and what was chosen. Those that other parts have too are the same there. */
export const choiceTexts = { ...categoryTexts, policyLink, policyDate, services, acceptAll, rejectAll, close, ...ownTexts } as const;

/** All that the preferences say in English. */
export const dialogTexts: Readonly<Record<keyof typeof choiceTexts | keyof typeof rightsTexts, string>> = { ...bannerTexts, ...categoryTexts, ...ownTexts, ...rightsTexts };

export type DialogText = keyof typeof dialogTexts;
export type DialogTranslate = Translate<DialogText>;

/** Label and description of a category: the config's, else the built-in ones of the four default ids. */
export function describeCategory(translate: DialogTranslate, category: { id: string; label: string | undefined; description: string | undefined }): {
  label: string;
  description: string;
} {
  const { id, description } = category;
  return { label: categoryLabel(translate, category), description: description ?? (Object.hasOwn(categoryTexts, id) ? translate(`${id}Text` as "essentialText") : "") };
}

import { bannerTexts } from "../banner-texts.js";
import { categoryLabel, categoryTexts } from "../category-texts.js";
import type { Translate } from "../texts.js";

/** The English texts that the preferences have beyond those of the first layer. */
export const ownDialogTexts = {
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
  signal: "Your opt-out signal is honoured: your browser asks sites not to track you.",
  optOutTitle: "Opt out in this browser",
  optOutText:
    "Sets one cookie that keeps everything optional off, whatever was accepted before. It holds for this browser only, on this device: after clearing cookies, or in another browser, you need to opt out again. You may still see ads; they are no longer chosen for you.",
  optOut: "Opt out in this browser",
  optedOut: "You have opted out in this browser. What the opt-out covers stays off until you opt back in.",
  optIn: "Opt back in",
  dataTitle: "Your choices as data",
  dataText: "What you decided, when, and under which policy. You can take back your consent, keep a copy of this record, or have it erased as if you had never been here.",
  withdraw: "Withdraw consent",
  download: "Download my data",
  erase: "Erase my data",
  links: "Help and your rights",
  essentialText: "Needed to move around the shop and use it: the bag, signing in, and remembering this choice.",
  functionalText: "Remember how you like to use the shop.",
  analyticsText: "Show us which pages are visited, where problems occur, and whether our advertising works.",
  "third-partyText": "Let other companies show content and advertising here, and recognise you.",
} as const;

/** All that the preferences say in English. */
export const dialogTexts = { ...bannerTexts, ...categoryTexts, ...ownDialogTexts } as const;

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

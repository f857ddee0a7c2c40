import { bannerTexts } from "../banner-texts.js";
import type { Translate } from "../texts.js";

/** The English texts of the preferences. */
export const dialogTexts = {
  ...bannerTexts,
  save: "Save",
  close: "Close",
  dialogTitle: "Cookie preferences",
  dialogText: "Choose what this shop and its partners may store in this browser. Nothing here is needed to shop, except what is always on.",
  alwaysOn: "Always on",
  services: "Services ({count})",
  provider: "Provided by {provider}",
  cookies: "Cookies and storage",
  privacyLink: "Privacy policy",
  optOutLink: "Opt out with the provider",
  decidedOn: "You decided on {date}.",
  undecided: "You have not decided yet: everything that is not always on is off.",
  signal: "Your opt-out signal is honoured: the browser asks sites not to track you.",
  optOutTitle: "Opt out in this browser",
  optOutText:
    "Sets one cookie that keeps everything optional off, whatever was accepted before. It holds for this browser only, on this device: after clearing cookies, or in another browser, you need to opt out again. You may still see ads; they are no longer chosen for you.",
  optOut: "Opt out in this browser",
  optedOut: "You have opted out in this browser. What the opt-out covers stays off until you opt back in.",
  optIn: "Opt back in",
  links: "Help and your rights",
  essential: "Essential",
  essentialText: "Needed to move around the shop and use it: the bag, signing in, and remembering this choice.",
  functional: "Functional",
  functionalText: "Remember how you like to use the shop.",
  analytics: "Analytics",
  analyticsText: "Show us which pages are visited, where problems occur, and whether our advertising works.",
  "third-party": "Third parties",
  "third-partyText": "Let other companies show content and advertising here, and recognise you.",
} as const;

export type DialogTranslate = Translate<keyof typeof dialogTexts>;

/** Label and description of a category: the config's, else the built-in ones of the four default ids, else the id. */
export function categoryTexts(translate: DialogTranslate, { id, label, description }: { id: string; label: string | undefined; description: string | undefined }): {
  label: string;
  description: string;
} {
  const isBuiltIn = Object.hasOwn(dialogTexts, id) && Object.hasOwn(dialogTexts, `${id}Text`);
  return {
    label: label ?? (isBuiltIn ? translate(id as "essential") : id),
    description: description ?? (isBuiltIn ? translate(`${id}Text` as "essentialText") : ""),
  };
}

import type { Translate } from "../formats.js";
import { rightsTexts } from "./rights-texts.js";
/** The English texts about what there is to choose, and what was chosen. Those that other parts have too are the same there. */
export declare const choiceTexts: {
    readonly essential: "Essential";
    readonly functional: "Functional";
    readonly analytics: "Analytics";
    readonly "third-party": "Third parties";
    readonly save: "Save";
    readonly dialogTitle: "Cookie preferences";
    readonly dialogText: "Choose what this shop and its partners may store in this browser. Nothing here is needed to shop, except what is always on.";
    readonly alwaysOn: "Always on";
    readonly provider: "Provided by {provider}";
    readonly cookies: "Cookies and storage";
    readonly privacyLink: "Privacy policy";
    readonly optOutLink: "Opt out with the provider";
    readonly search: "Search services";
    readonly found: "Services found: {count}";
    readonly decidedOn: "You decided on {date}.";
    readonly decidedUnder: "You decided on {date}, under the cookie policy of {policy}.";
    readonly decidedEarlier: "You decided on {date}, under an earlier cookie policy. Please choose again.";
    readonly undecided: "You have not decided yet. The switches show what is on now.";
    readonly essentialText: "Needed to move around the shop and use it: the bag, signing in, and remembering this choice.";
    readonly functionalText: "Remember how you like to use the shop.";
    readonly analyticsText: "Show us which pages are visited, where problems occur, and whether our advertising works.";
    readonly "third-partyText": "Let other companies show content and advertising here, and recognise you.";
    readonly policyLink: "Cookie policy";
    readonly policyDate: "Cookie policy of {date}";
    readonly services: "Services: {count}";
    readonly acceptAll: "Accept all";
    readonly rejectAll: "Reject all";
    readonly close: "Close";
};
/** All that the preferences say in English. */
export declare const dialogTexts: Readonly<Record<keyof typeof choiceTexts | keyof typeof rightsTexts, string>>;
export type DialogText = keyof typeof dialogTexts;
export type DialogTranslate = Translate<DialogText>;
/** Label and description of a category: the config's, else the built-in ones of the four default ids. */
export declare function describeCategory(translate: DialogTranslate, category: {
    id: string;
    label: string | undefined;
    description: string | undefined;
}): {
    label: string;
    description: string;
};

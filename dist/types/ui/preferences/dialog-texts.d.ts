import type { Translate } from "../texts.js";
/** The English texts of the preferences. */
export declare const dialogTexts: {
    readonly bannerTitle: "Your choice about cookies";
    readonly bannerText: "We use cookies that this shop needs to work. With your consent we also use others, to remember how you like to shop, to see what works, and to show content from other companies. You can change your mind at any time.";
    readonly policyLink: "Cookie policy";
    readonly policyDate: "Cookie policy of {date}";
    readonly acceptAll: "Accept all";
    readonly rejectAll: "Reject all";
    readonly preferences: "Preferences";
    readonly save: "Save";
    readonly close: "Close";
    readonly dialogTitle: "Cookie preferences";
    readonly dialogText: "Choose what this shop and its partners may store in this browser. Nothing here is needed to shop, except what is always on.";
    readonly alwaysOn: "Always on";
    readonly services: "Services ({count})";
    readonly provider: "Provided by {provider}";
    readonly cookies: "Cookies and storage";
    readonly privacyLink: "Privacy policy";
    readonly optOutLink: "Opt out with the provider";
    readonly decidedOn: "You decided on {date}.";
    readonly undecided: "You have not decided yet: everything that is not always on is off.";
    readonly signal: "Your opt-out signal is honoured: the browser asks sites not to track you.";
    readonly optOutTitle: "Opt out in this browser";
    readonly optOutText: "Sets one cookie that keeps everything optional off, whatever was accepted before. It holds for this browser only, on this device: after clearing cookies, or in another browser, you need to opt out again. You may still see ads; they are no longer chosen for you.";
    readonly optOut: "Opt out in this browser";
    readonly optedOut: "You have opted out in this browser. What the opt-out covers stays off until you opt back in.";
    readonly optIn: "Opt back in";
    readonly links: "Help and your rights";
    readonly essential: "Essential";
    readonly essentialText: "Needed to move around the shop and use it: the bag, signing in, and remembering this choice.";
    readonly functional: "Functional";
    readonly functionalText: "Remember how you like to use the shop.";
    readonly analytics: "Analytics";
    readonly analyticsText: "Show us which pages are visited, where problems occur, and whether our advertising works.";
    readonly "third-party": "Third parties";
    readonly "third-partyText": "Let other companies show content and advertising here, and recognise you.";
};
export type DialogTranslate = Translate<keyof typeof dialogTexts>;
/** Label and description of a category: the config's, else the built-in ones of the four default ids, else the id. */
export declare function categoryTexts(translate: DialogTranslate, { id, label, description }: {
    id: string;
    label: string | undefined;
    description: string | undefined;
}): {
    label: string;
    description: string;
};

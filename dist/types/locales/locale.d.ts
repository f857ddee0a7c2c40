/**
 * Every English text that visitors can see, by the file that it is in for another language: `-rights` is `assent-locale-de-rights.js`. What is
 * shown at once comes in one or two small files, and needs no other. The build divides the files of this folder so; nothing loads this.
 *
 * The English texts stand with the part that shows them; a part that has texts adds them here, and then every language has to have them.
 */
export declare const textsByFile: {
    readonly "": {
        readonly essential: "Essential";
        readonly functional: "Functional";
        readonly analytics: "Analytics";
        readonly "third-party": "Third parties";
        readonly changedTitle: "Our cookie policy has changed";
        readonly changedText: "We use cookies, and our policy about them has changed since you decided. Please choose again.";
        readonly noticeText: "We use cookies as you chose: nothing about your choices has changed.";
        readonly newTitle: "New since you decided";
        readonly newText: "We use cookies for something that you have not been asked about yet: {names}. Accept or reject it here; your other choices stay as they are.";
        readonly bannerTitle: "Your choice about cookies";
        readonly bannerText: "We use cookies that this shop needs to work. With your consent we also use others, to remember how you like to shop, to see what works, and to show content from other companies. You can change your mind at any time.";
        readonly bannerTextOn: "We use cookies that this shop needs to work, and others, to remember how you like to shop, to see what works, and to show content from other companies. Those others are on until you reject them, which you can do at any time.";
        readonly policyLink: "Cookie policy";
        readonly policyDate: "Cookie policy of {date}";
        readonly services: "Services: {count}";
        readonly acceptAll: "Accept all";
        readonly rejectAll: "Reject all";
        readonly preferences: "Preferences";
        readonly close: "Close";
    };
    readonly "-preferences": {
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
    readonly "-rights": {
        readonly signal: "Your opt-out signal is honoured: your browser asks sites not to track you.";
        readonly optOutTitle: "Opt out in this browser";
        readonly optOutText: "Sets one cookie that keeps everything optional off, whatever was accepted before. It holds for this browser only, on this device: after clearing cookies, or in another browser, you need to opt out again. You may still see ads; they are no longer chosen for you.";
        readonly optOut: "Opt out in this browser";
        readonly optedOut: "You have opted out in this browser. What the opt-out covers stays off until you opt back in.";
        readonly optIn: "Opt back in";
        readonly dataTitle: "Your choices as data";
        readonly dataText: "What you decided, when, and under which policy. You can take back your consent, keep a copy of this record, or have it erased as if you had never been here.";
        readonly withdraw: "Withdraw consent";
        readonly download: "Download my data";
        readonly erase: "Erase my data";
        readonly links: "Help and your rights";
    };
    readonly "-declaration": {
        readonly essential: "Essential";
        readonly functional: "Functional";
        readonly analytics: "Analytics";
        readonly "third-party": "Third parties";
        readonly policyLink: "Cookie policy";
        readonly policyDate: "Cookie policy of {date}";
        readonly changeChoice: "Change your choice";
        readonly allowed: "Allowed";
        readonly refused: "Not allowed";
        readonly allowedInPart: "Allowed in part";
        readonly alwaysOn: "Always on";
        readonly decidedOn: "You decided on {date}.";
        readonly declarationUndecided: "You have not decided yet.";
        readonly optedOut: "You have opted out in this browser. What the opt-out covers stays off until you opt back in.";
        readonly provider: "Provided by {provider}";
        readonly privacyLink: "Privacy policy";
        readonly optOutLink: "Opt out with the provider";
        readonly cookiesOf: "Cookies and storage of {service}";
        readonly cookieName: "Name";
        readonly cookieKind: "Kind";
        readonly cookiePurpose: "Purpose";
        readonly cookieDuration: "Kept for";
        readonly cookie: "Cookie";
        readonly cookieFrom: "Cookie of {domain}";
        readonly localStorage: "Local storage";
        readonly sessionStorage: "Session storage";
        readonly indexedDB: "Database";
        readonly caches: "Cache";
        readonly untilCleared: "Until it is cleared";
        readonly untilTabCloses: "Until the tab is closed";
        readonly essentialText: "Needed to move around the shop and use it: the bag, signing in, and remembering this choice.";
        readonly functionalText: "Remember how you like to use the shop.";
        readonly analyticsText: "Show us which pages are visited, where problems occur, and whether our advertising works.";
        readonly "third-partyText": "Let other companies show content and advertising here, and recognise you.";
    };
    readonly "-placeholder": {
        readonly essential: "Essential";
        readonly functional: "Functional";
        readonly analytics: "Analytics";
        readonly "third-party": "Third parties";
        readonly embedTitle: "Content from {provider}";
        readonly embedText: "To show this, your browser connects to {provider}, which learns your IP address and may set cookies.";
        readonly embedOtherCompany: "another company";
        readonly privacyLink: "Privacy policy";
        readonly loadOnce: "Load once";
        readonly alwaysAllow: "Always allow {names}";
        readonly alwaysAllowThirdParty: "Always allow third-party content";
        readonly alwaysAllowNote: "What you allow here is remembered, for {services} too. You can take it back in the preferences at any time.";
        readonly embedOptedOut: "You have opted out in this browser, so it can only be loaded once.";
        readonly embedLoading: "Loading {provider}…";
        readonly close: "Close";
    };
};
/** What the name of a file ends in. */
export type LocaleFile = keyof typeof textsByFile;
/** Keys of all texts. */
export type TextKey = {
    [File in LocaleFile]: keyof (typeof textsByFile)[File];
}[LocaleFile];
/** All texts in one language: a file of this folder, named after its BCP 47 tag, exports one as its default. `{name}` in a text stays as it is in English. */
export type Locale = Readonly<Record<TextKey, string>>;

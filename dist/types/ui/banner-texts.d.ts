/** The English texts of the first layer. */
export declare const bannerTexts: {
    readonly bannerTitle: "Your choice about cookies";
    readonly bannerText: "We use cookies that this shop needs to work. With your consent we also use others, to remember how you like to shop, to see what works, and to show content from other companies. You can change your mind at any time.";
    readonly policyLink: "Cookie policy";
    readonly policyDate: "Cookie policy of {date}";
    readonly acceptAll: "Accept all";
    readonly rejectAll: "Reject all";
    readonly preferences: "Preferences";
};

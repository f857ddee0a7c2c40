/** The English texts of the first layer, in words that automatic reject tools know. They come with it: nobody waits for them. */
export declare const bannerTexts: {
    readonly bannerTitle: "Your choice about cookies";
    /** Where nothing optional is on before the visitor agrees. */
    readonly bannerText: "We use cookies that this shop needs to work. With your consent we also use others, to remember how you like to shop, to see what works, and to show content from other companies. You can change your mind at any time.";
    /** Where it is on until the visitor refuses (`mode` `opt-out` or `notice`). */
    readonly bannerTextOn: "We use cookies that this shop needs to work, and others, to remember how you like to shop, to see what works, and to show content from other companies. Those others are on until you reject them, which you can do at any time.";
    readonly policyLink: "Cookie policy";
    readonly policyDate: "Cookie policy of {date}";
    readonly services: "Services: {count}";
    readonly acceptAll: "Accept all";
    readonly rejectAll: "Reject all";
    readonly preferences: "Preferences";
    /** The button that dismisses a notice, and the name of the cross that closes the dialog. */
    readonly close: "Close";
};
export type BannerText = keyof typeof bannerTexts;

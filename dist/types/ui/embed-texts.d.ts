/** The English texts of placeholders. */
export declare const embedTexts: {
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

/** Signals of an opt-out that the browser sends: `true`, and the `"1"` of old extensions. Anything else is no signal. */
export declare function readPrivacySignals(): {
    gpc: boolean;
    dnt: boolean;
};

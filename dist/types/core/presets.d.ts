/**
 * Rules by place that a shop can name. They are defaults for `regions`; the mode elsewhere is the config's own, `opt-in` if not given.
 *
 * `strict`: opt-in everywhere (GDPR Art. 4(11) and 7, ePrivacy Directive Art. 5(3)). `eu-us`: opt-in, but opt-out in the United States,
 * where state laws ask for a right to opt out and for Global Privacy Control to be honoured (CCPA §1798.135; Colorado, Connecticut and
 * others). As of 2026-11; docs/regions.md has the sources.
 */
export declare const presets: {
    readonly strict: readonly [{
        readonly in: readonly ["*"];
        readonly mode: "opt-in";
    }];
    readonly "eu-us": readonly [{
        readonly in: readonly ["US"];
        readonly mode: "opt-out";
    }];
};

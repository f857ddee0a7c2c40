import type { Mode } from "./types.js";
/** Something that can be granted: a category, or a service in one. */
export interface Item {
    readonly id: string;
    /** Id of the category; its own, if it is one. */
    readonly owner: string;
    readonly isRequired: boolean;
    /** The category's own mode; `undefined` = that of the place. */
    readonly mode: Mode | undefined;
}
/** What holds in a place; what is `undefined` is left to the config's own. */
export interface PlaceRules {
    readonly mode: Mode | undefined;
    /** Whether the signal is honoured. */
    readonly gpc: boolean | undefined;
    readonly dnt: boolean | undefined;
}
export interface CookieSettings {
    readonly name: string;
    /** Lifetime in days from each writing; browsers cap it at 400 (RFC 6265bis, section 5.5). */
    readonly days: number;
    /** Host-only if absent; `auto` = the widest domain that the browser lets us set. */
    readonly domain?: string | undefined;
    readonly path: string;
    readonly sameSite: "Strict" | "Lax" | "None";
    readonly secure?: boolean | undefined;
}
/** What of a config the decision depends on, every default filled in. */
export interface DecisionConfig {
    readonly items: readonly Item[];
    readonly rules: PlaceRules;
    readonly regions: readonly (PlaceRules & {
        readonly in: readonly string[];
    })[];
    readonly region: string;
    readonly policyVersion: string;
    readonly isMaterial: boolean;
    /** End of the notice of a change, in milliseconds since the epoch. */
    readonly noticeUntil: number;
    readonly cookie: CookieSettings;
    readonly optOut: CookieSettings;
    /** Categories that the opt-out covers; `null` = all. */
    readonly covered: readonly string[] | null;
    readonly reload: "auto" | "never" | "always";
}

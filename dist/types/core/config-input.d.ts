import type { IntegrationsInput } from "./integrations-input.js";
import type { Mode } from "./types.js";
/** What a shop configures. Every key is optional; unknown keys and wrong values are named on the console and dropped, one by one. */
export interface ConfigInput {
    /** Address of the JSON Schema, for editors. Not read. */
    $schema?: string;
    /** The cookie policy that visitors agree to, and what its changes ask of them. */
    policy?: PolicyInput;
    /** What holds before a visitor has chosen: `opt-in` denies, `opt-out` and `notice` grant. Default `opt-in`. */
    mode?: Mode;
    /** Rules by place by name, in place of `regions`: `strict` is opt-in everywhere, `eu-us` the config’s mode, but opt-out in the United States. */
    preset?: "strict" | "eu-us";
    /** Rules by place, in order; the first that fits the visitor's region wins. Where the region is unknown, the strictest mode listed holds. */
    regions?: readonly RegionInput[];
    /** Where the visitor is, as an ISO 3166 code such as `DE` or `US-CA`. `data-region` on the tag beats it. */
    region?: string;
    /** Address that answers with the visitor's region. */
    regionUrl?: string;
    /** What to do about the browser's own opt-out signals. */
    signals?: SignalsInput;
    /** The consent cookie. */
    cookie?: CookieInput;
    /** The standing opt-out, which has a cookie of its own. */
    optOut?: OptOutInput;
    /** What visitors decide about. Default: essential (required), functional, analytics, third-party. */
    categories?: readonly CategoryInput[];
    /** Also hold back unmarked elements and requests of the services' domains. Default `false`. */
    autoBlock?: boolean;
    /** Whether a revocation reloads the page: `auto` if something that runs has to be stopped, `never`, `always`. Default `auto`. */
    reload?: "auto" | "never" | "always";
    /** Marks of other consent managers to honour: for each, its category names mapped to ids of ours. */
    compat?: CompatInput;
    /** Vendors that are told about each decision, before anything is released. */
    integrations?: IntegrationsInput;
    /** Where decisions are sent for proof. */
    record?: RecordInput;
    /** What visitors see. */
    ui?: UiInput;
}
export interface PolicyInput {
    /** Address of the policy. */
    url?: string;
    /** Version that a decision is made under. A new one asks again, unless it is not `material`. */
    version?: string;
    /** Date of the policy, as `YYYY-MM-DD`; shown to visitors. */
    updated?: string;
    /** Whether this version changes something that was agreed to. Default `true`. */
    material?: boolean;
    /** What has changed, in a sentence, for visitors who decided under an earlier version. */
    changes?: string;
    /** For how many whole days after that of `updated` a change that is not material is announced, 0 to 400. By default until it is dismissed. */
    noticeDays?: number;
}
export interface RegionInput {
    /** ISO 3166 codes; `US` also fits `US-CA`, and `*` every place. Not `EU` nor `UK`, which are no country's. */
    in: readonly string[];
    /** Mode of these places; by default the config's. */
    mode?: Mode;
    /** Signals of these places; by default the config's. */
    signals?: SignalsInput;
}
export interface SignalsInput {
    /** Global Privacy Control. Default `honor`. */
    gpc?: "honor" | "ignore";
    /** Do Not Track. Default `ignore`. */
    dnt?: "honor" | "ignore";
}
export interface CookieInput {
    /** Name of the cookie. Default `consent`. */
    name?: string;
    /** Days that a decision, yes or no, is remembered. Default 182. */
    days?: number;
    /** Domain; by default the host alone, `auto` = the widest that the browser lets us set. */
    domain?: string;
    /** Path. Default `/`. */
    path?: string;
    /** `SameSite` attribute. Default `Lax`. */
    sameSite?: "Strict" | "Lax" | "None";
    /** `Secure` attribute. Default: on https. */
    secure?: boolean;
}
export interface OptOutInput {
    /** Name of the opt-out's cookie. Default `consent_optout`. */
    cookie?: string;
    /** Days from the last visit that the opt-out stands. Default 400, the most that browsers allow. */
    days?: number;
    /** Ids of the categories it denies; the rest it leaves as it is. Default, and where it names none, or anything but categories that are not required: all of those. */
    categories?: readonly string[];
}
export interface CategoryInput {
    /** Name in marks, cookie and API: letters, digits, `-` and `_`. */
    id: string;
    /** Name for visitors. The four default ids have one in every language. */
    label?: string;
    /** What it is for, in a sentence or two. */
    description?: string;
    /** Always granted, with no switch. Default `false`. */
    required?: boolean;
    /** Mode of this category; by default the region's. */
    mode?: Mode;
    /** Who and what is in it, each with a switch of its own. */
    services?: readonly ServiceInput[];
}
export interface ServiceInput {
    /** Name in `data-service`, cookie and API; differs from every other service and category. */
    id: string;
    /** Name for visitors. */
    label?: string;
    /** Company that runs it. */
    provider?: string;
    /** What it is for. */
    description?: string;
    /** The provider's privacy policy. */
    privacyUrl?: string;
    /** The provider's own opt-out page. */
    optOutUrl?: string;
    /** Hosts it is loaded from and sends to, for `autoBlock` and the names on placeholders; `*` stands for any characters. */
    domains?: readonly string[];
    /** Cookies it sets on the shop's own hosts; cleared when its grant is taken back. */
    cookies?: readonly ServiceCookieInput[];
    /** Storage it uses; cleared with its cookies. */
    storage?: readonly ServiceStorageInput[];
}
export interface ServiceCookieInput {
    /** Name; `*` stands for any characters. */
    name: string;
    /** Domain it is set for, if not the host or a parent of it. */
    domain?: string;
    /** Path it is set for, if not `/` or a parent of the page. */
    path?: string;
    /** What it is for. */
    purpose?: string;
    /** How long it stays, in words. */
    duration?: string;
}
export interface ServiceStorageInput {
    /** Kind of storage. */
    area: "localStorage" | "sessionStorage" | "indexedDB" | "caches";
    /** Key or database name; `*` stands for any characters. */
    name: string;
}
export interface CompatInput {
    /** Take over, once, the choice that the old manager stored in this browser. Default `false`. */
    import?: boolean;
    /** Cookiebot (`data-cookieconsent`). */
    cookiebot?: Record<string, string>;
    /** OneTrust (`optanon-category-…`). */
    onetrust?: Record<string, string>;
    /** vanilla-cookieconsent (`data-category`, `data-cookiecategory`, `data-service`). */
    "vanilla-cookieconsent"?: Record<string, string>;
    /** Klaro (`data-name`). */
    klaro?: Record<string, string>;
    /** Usercentrics (`data-usercentrics`). */
    usercentrics?: Record<string, string>;
    /** CookieYes (`data-cookieyes`). */
    cookieyes?: Record<string, string>;
    /** iubenda (`_iub_cs_activate`, `data-iub-purposes`). */
    iubenda?: Record<string, string>;
    /** Osano (`data-osano`). */
    osano?: Record<string, string>;
    /** Probo (`data-cookie-consent`). */
    probo?: Record<string, string>;
}
export interface RecordInput {
    /** Address that each decision is sent to. */
    url?: string;
}
export interface UiInput {
    /** Form of the first layer. Default `bar`. */
    layout?: "bar" | "box" | "dialog";
    /** Edge or corner it stands at; `start` and `end` follow the writing direction. Default: the bottom; of a box, its end. */
    position?: "bottom" | "top" | "bottom-start" | "bottom-end" | "top-start" | "top-end" | "center";
    /** Whether the first layer has to be answered before the page can be used. Default `false`. */
    modal?: boolean;
    /** Colours. Default `auto`: as the visitor's system. */
    theme?: "auto" | "light" | "dark";
    /** BCP 47 language of the texts; by default the page's. */
    lang?: string;
    /** Texts in place of the built-in ones, by key. */
    texts?: Record<string, string>;
    /** Links in the preferences: help, rights, contact. */
    links?: readonly LinkInput[];
    /** Floating button that brings the preferences back; its text is `texts.reopen`. Default `true`. */
    reopen?: boolean;
}
export interface LinkInput {
    /** Text of the link. */
    label: string;
    /** Address: http, https, mailto, tel or relative. */
    url: string;
}

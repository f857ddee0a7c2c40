import type { IntegrationsInput } from "./integrations-input.js";
import type { Mode } from "./types.js";
/** What a shop configures. Every key is optional; unknown keys and wrong values are named on the console and dropped, one by one. */
export interface ConfigInput {
    /** Address of the JSON Schema, for editors. Not read. */
    $schema?: string | undefined;
    /** The cookie policy that visitors agree to, and what its changes ask of them. */
    policy?: PolicyInput | undefined;
    /** What holds before a visitor has chosen: `opt-in` denies, `opt-out` and `notice` grant. Default `opt-in`. */
    mode?: Mode | undefined;
    /** Rules by place by name, in place of `regions`: `strict` is opt-in everywhere, `eu-us` the config’s mode, but opt-out in the United States. */
    preset?: "strict" | "eu-us" | undefined;
    /** Rules by place, in order; the first that fits the visitor's region wins. Where the region is unknown, the strictest mode listed holds. */
    regions?: readonly RegionInput[] | undefined;
    /** Where the visitor is, as an ISO 3166 code such as `DE` or `US-CA`. `data-region` on the tag beats it. */
    region?: string | undefined;
    /** Address that answers with the visitor's region. */
    regionUrl?: string | undefined;
    /** What to do about the browser's own opt-out signals. */
    signals?: SignalsInput | undefined;
    /** The consent cookie. */
    cookie?: CookieInput | undefined;
    /** The standing opt-out, which has a cookie of its own. */
    optOut?: OptOutInput | undefined;
    /** What visitors decide about. Default: essential (required), functional, analytics, third-party. */
    categories?: readonly CategoryInput[] | undefined;
    /** Also hold back unmarked elements and requests of the services' domains. Default `false`. */
    autoBlock?: boolean | undefined;
    /** Whether a revocation reloads the page: `auto` if something that runs has to be stopped, `never`, `always`. Default `auto`. */
    reload?: "auto" | "never" | "always" | undefined;
    /** Marks of other consent managers to honour: for each, its category names mapped to ids of ours. */
    compat?: CompatInput | undefined;
    /** Vendors that are told about each decision, before anything is released. */
    integrations?: IntegrationsInput | undefined;
    /** Where decisions are sent for proof. */
    record?: RecordInput | undefined;
    /** What visitors see. */
    ui?: UiInput | undefined;
}
export interface PolicyInput {
    /** Address of the policy. */
    url?: string | undefined;
    /** Version that a decision is made under. A new one asks again, unless it is not `material`. */
    version?: string | undefined;
    /** Date of the policy, as `YYYY-MM-DD`; shown to visitors. */
    updated?: string | undefined;
    /** Whether this version changes something that was agreed to. Default `true`. */
    material?: boolean | undefined;
    /** What has changed, in a sentence, for visitors who decided under an earlier version. */
    changes?: string | undefined;
    /** For how many whole days after that of `updated` a change that is not material is announced, 0 to 400. By default until it is dismissed. */
    noticeDays?: number | undefined;
}
export interface RegionInput {
    /** ISO 3166 codes; `US` also fits `US-CA`, and `*` every place. Not `EU` nor `UK`, which are no country's. */
    in: readonly string[];
    /** Mode of these places; by default the config's. */
    mode?: Mode | undefined;
    /** Signals of these places; by default the config's. */
    signals?: SignalsInput | undefined;
}
export interface SignalsInput {
    /** Global Privacy Control. Default `honor`. */
    gpc?: "honor" | "ignore" | undefined;
    /** Do Not Track. Default `ignore`. */
    dnt?: "honor" | "ignore" | undefined;
}
export interface CookieInput {
    /** Name of the cookie. Default `consent`. */
    name?: string | undefined;
    /** Days that a decision, yes or no, is remembered. Default 182. */
    days?: number | undefined;
    /** Domain; by default the host alone, `auto` = the widest that the browser lets us set. */
    domain?: string | undefined;
    /** Path. Default `/`. */
    path?: string | undefined;
    /** `SameSite` attribute. Default `Lax`. */
    sameSite?: "Strict" | "Lax" | "None" | undefined;
    /** `Secure` attribute. Default: on https. */
    secure?: boolean | undefined;
}
export interface OptOutInput {
    /** Name of the opt-out's cookie. Default `consent_optout`. */
    cookie?: string | undefined;
    /** Days from the last visit that the opt-out stands. Default 400, the most that browsers allow. */
    days?: number | undefined;
    /** Ids of the categories it denies; the rest it leaves as it is. Default, and where it names none, or anything but categories that are not required: all of those. */
    categories?: readonly string[] | undefined;
}
export interface CategoryInput {
    /** Name in marks, cookie and API: letters, digits, `-` and `_`. */
    id: string;
    /** Name for visitors. The four default ids have one in every language. */
    label?: string | undefined;
    /** What it is for, in a sentence or two. */
    description?: string | undefined;
    /** Always granted, with no switch. Default `false`. */
    required?: boolean | undefined;
    /** Mode of this category; by default the region's. */
    mode?: Mode | undefined;
    /** Who and what is in it, each with a switch of its own. */
    services?: readonly ServiceInput[] | undefined;
}
export interface ServiceInput {
    /** Name in `data-service`, cookie and API; differs from every other service and category. */
    id: string;
    /** Name for visitors. */
    label?: string | undefined;
    /** Company that runs it. */
    provider?: string | undefined;
    /** What it is for. */
    description?: string | undefined;
    /** The provider's privacy policy. */
    privacyUrl?: string | undefined;
    /** The provider's own opt-out page. */
    optOutUrl?: string | undefined;
    /** Hosts it is loaded from and sends to, for `autoBlock` and the names on placeholders; `*` stands for any characters. */
    domains?: readonly string[] | undefined;
    /** Cookies it sets on the shop's own hosts; cleared when its grant is taken back. */
    cookies?: readonly ServiceCookieInput[] | undefined;
    /** Storage it uses; cleared with its cookies. */
    storage?: readonly ServiceStorageInput[] | undefined;
}
export interface ServiceCookieInput {
    /** Name; `*` stands for any characters. */
    name: string;
    /** Domain it is set for, if not the host or a parent of it. */
    domain?: string | undefined;
    /** Path it is set for, if not `/` or a parent of the page. */
    path?: string | undefined;
    /** What it is for. */
    purpose?: string | undefined;
    /** How long it stays, in words. */
    duration?: string | undefined;
}
export interface ServiceStorageInput {
    /** Kind of storage. */
    area: "localStorage" | "sessionStorage" | "indexedDB" | "caches";
    /** Key or database name; `*` stands for any characters. */
    name: string;
}
export interface CompatInput {
    /** Take over, once, the choice that the old manager stored in this browser. Default `false`. */
    import?: boolean | undefined;
    /** Cookiebot (`data-cookieconsent`). */
    cookiebot?: Record<string, string> | undefined;
    /** OneTrust (`optanon-category-…`). */
    onetrust?: Record<string, string> | undefined;
    /** vanilla-cookieconsent (`data-category`, `data-cookiecategory`, `data-service`). */
    "vanilla-cookieconsent"?: Record<string, string> | undefined;
    /** Klaro (`data-name`). */
    klaro?: Record<string, string> | undefined;
    /** Usercentrics (`data-usercentrics`). */
    usercentrics?: Record<string, string> | undefined;
    /** CookieYes (`data-cookieyes`). */
    cookieyes?: Record<string, string> | undefined;
    /** iubenda (`_iub_cs_activate`, `data-iub-purposes`). */
    iubenda?: Record<string, string> | undefined;
    /** Osano (`data-osano`). */
    osano?: Record<string, string> | undefined;
    /** Probo (`data-cookie-consent`). */
    probo?: Record<string, string> | undefined;
}
export interface RecordInput {
    /** Address that each decision is sent to. */
    url?: string | undefined;
}
export interface UiInput {
    /** Form of the first layer. Default `bar`. */
    layout?: "bar" | "box" | "dialog" | undefined;
    /** Edge or corner it stands at; `start` and `end` follow the writing direction. Default: the bottom; of a box, its end. */
    position?: "bottom" | "top" | "bottom-start" | "bottom-end" | "top-start" | "top-end" | "center" | undefined;
    /** Whether the first layer has to be answered before the page can be used. Default `false`. */
    modal?: boolean | undefined;
    /** Colours. Default `auto`: as the visitor's system. */
    theme?: "auto" | "light" | "dark" | undefined;
    /** BCP 47 language of the texts; by default the page's. */
    lang?: string | undefined;
    /** Texts in place of the built-in ones, by key. */
    texts?: Record<string, string> | undefined;
    /** Links in the preferences: help, rights, contact. */
    links?: readonly LinkInput[] | undefined;
    /** Floating button that brings the preferences back; its text is `texts.reopen`. Default `true`. */
    reopen?: boolean | undefined;
}
export interface LinkInput {
    /** Text of the link. */
    label: string;
    /** Address: http, https, mailto, tel or relative. */
    url: string;
}

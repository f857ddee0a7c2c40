import type { Parsed, Shape } from "./shape.js";

const text = { type: "string" } as const;
const texts = { type: "array", of: text } as const;
/** Name in marks, cookie and API. */
export const id = { type: "string", pattern: "^[\\w-]{1,64}$" } as const;
const cookieName = { type: "string", pattern: "^[\\w.-]{1,64}$" } as const;
const days = { type: "number", min: 1, max: 400 } as const;

/**
 * Allow-list of protocols, on the text itself: white space and control characters are refused, so that no `java\nscript:` is left for the
 * URL parser to mend (https://url.spec.whatwg.org/#url-parsing strips them), and before the first `/`, `?` or `#` no other scheme fits.
 */
const url = { type: "string", pattern: "^(?:(?:https?|mailto|tel):|(?![^/?#]*:))[^\\s\\x00-\\x1f\\\\]+$" } as const;

/** The same without mailto and tel: what is fetched. */
const webUrl = { type: "string", pattern: url.pattern.replace("|mailto|tel", "") } as const;

/** As `isPlace` has it, or `*`: any place. */
const places = { type: "array", isWhole: true, of: { type: "string", pattern: "^(?:\\*|(?![Xx]{2}|[Zz]{2}|[Ee][Uu]|[Uu][Kk])[A-Za-z]{2}(?:-\\w{1,3})?)$" } } as const;

const mode = { type: "string", oneOf: ["opt-in", "opt-out", "notice"], doubt: "opt-in" } as const;
const answer = { type: "string", oneOf: ["honor", "ignore"], doubt: "honor" } as const;
const signals = { type: "object", keys: { gpc: answer, dnt: answer } } as const;

const service = {
  type: "object",
  need: ["id"],
  keys: {
    id,
    label: text,
    provider: text,
    description: text,
    privacyUrl: url,
    optOutUrl: url,
    domains: { ...texts, or: [] },
    cookies: {
      type: "array",
      or: [],
      of: { type: "object", need: ["name"], keys: { name: text, domain: text, path: text, purpose: text, duration: text } },
    },
    storage: {
      type: "array",
      or: [],
      of: {
        type: "object",
        need: ["area", "name"],
        keys: { area: { type: "string", oneOf: ["localStorage", "sessionStorage", "indexedDB", "caches"] }, name: text },
      },
    },
  },
} as const;

const category = {
  type: "object",
  need: ["id"],
  keys: { id, label: text, description: text, required: { type: "boolean", or: false }, mode, services: { type: "array", of: service, or: [] } },
} as const;

/** What visitors decide about. */
const categoriesShape = {
  type: "array",
  of: category,
  or: [{ id: "essential", required: true }, { id: "functional" }, { id: "analytics" }, { id: "third-party" }],
  doubt: [{ id: "essential", required: true }],
} as const;

const idMap = { type: "object", of: id } as const;

/** Where decisions are sent. Apart, so that the part that sends them need not carry the rest. */
export const recordShape = { type: "object", keys: { url: webUrl } } as const;

/** The config but for the settings of vendors, which visitors are not shown: the parts that draw do not carry those. */
export const pageShape = {
  type: "object",
  or: {},
  keys: {
    $schema: text,
    policy: {
      type: "object",
      or: {},
      keys: {
        url,
        version: { ...text, or: "" },
        updated: text,
        material: { type: "boolean", or: true },
        changes: text,
        noticeDays: { type: "number", min: 0, max: 400 },
      },
    },
    mode: { ...mode, or: "opt-in" },
    preset: { type: "string", oneOf: ["strict", "eu-us"], doubt: "strict" },
    regions: {
      type: "array",
      isWhole: true,
      of: { type: "object", need: ["in"], keys: { in: places, mode, signals } },
      doubt: [{ in: ["*"], mode: "opt-in" }],
    },
    region: text,
    regionUrl: url,
    signals: { ...signals, or: {}, keys: { gpc: { ...answer, or: "honor" }, dnt: { ...answer, or: "ignore" } } },
    cookie: {
      type: "object",
      or: {},
      keys: {
        name: { ...cookieName, or: "consent" },
        days: { ...days, or: 182 },
        domain: text,
        path: { type: "string", pattern: "^/[^;\\s]*$", or: "/" },
        sameSite: { type: "string", oneOf: ["Strict", "Lax", "None"], or: "Lax" },
        secure: { type: "boolean" },
      },
    },
    optOut: {
      type: "object",
      or: {},
      keys: { cookie: { ...cookieName, or: "consent_optout" }, days: { ...days, or: 400 }, categories: { type: "array", of: id, isWhole: true } },
    },
    categories: categoriesShape,
    autoBlock: { type: "boolean", or: false, doubt: true },
    reload: { type: "string", oneOf: ["auto", "never", "always"], or: "auto" },
    compat: {
      type: "object",
      or: {},
      keys: {
        import: { type: "boolean", or: false },
        cookiebot: idMap,
        onetrust: idMap,
        "vanilla-cookieconsent": idMap,
        klaro: idMap,
        usercentrics: idMap,
        cookieyes: idMap,
        iubenda: idMap,
        osano: idMap,
        probo: idMap,
      },
    },
    integrations: { type: "object", of: { type: "any" }, or: {} },
    record: recordShape,
    ui: {
      type: "object",
      or: {},
      keys: {
        layout: { type: "string", oneOf: ["bar", "box", "dialog"], or: "bar" },
        position: { type: "string", oneOf: ["bottom", "top", "bottom-start", "bottom-end", "top-start", "top-end", "center"] },
        modal: { type: "boolean", or: false },
        theme: { type: "string", oneOf: ["auto", "light", "dark"], or: "auto" },
        lang: text,
        texts: { type: "object", of: text, or: {} },
        links: { type: "array", or: [], of: { type: "object", need: ["label", "url"], keys: { label: text, url } } },
        reopen: { type: "boolean", or: true },
      },
    },
  },
} as const satisfies Shape;

/** A parsed config, every default filled in, but for the settings of vendors: those are as they were given. */
export type PageConfig = Parsed<typeof pageShape>;

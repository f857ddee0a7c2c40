import type { Manager } from "./compat-map.js";

/** How another manager marks what waits: which elements, and what they wait for. */
export interface ForeignMark {
  /** Selects its elements among those that can be held. */
  readonly selector: string;
  /** The attributes that it is written in, to be watched. Not `class`, but on what has been translated: too much on a page changes that. */
  readonly attributes: readonly string[];
  /** The names that have to be granted (`!name`: denied), read from the element's attributes; none = it is not to be held. */
  keysOf(attribute: (name: string) => string): readonly string[];
}

const inAttribute = (name: string): ForeignMark => ({ selector: `[${name}]`, attributes: [name], keysOf: (attribute) => [attribute(name).trim()] });

/** From the managers' own documentation of manual blocking; docs/switching.md shows each. */
export const foreignMarks: Readonly<Record<Manager, ForeignMark>> = {
  "vanilla-cookieconsent": {
    selector: "script:is([data-category],[data-cookiecategory])",
    attributes: ["data-category", "data-cookiecategory"],
    // A service stands for itself there; `!` before either name means both.
    keysOf(attribute) {
      const names = [attribute("data-category") || attribute("data-cookiecategory"), attribute("data-service")].filter(Boolean);
      const isNegated = names.some((name) => name.startsWith("!"));
      const plain = names.map((name) => name.replace(/^!/, "").trim());
      return isNegated ? [`!${plain.at(-1)}`] : plain;
    },
  },
  // The name is a common one: only what is inert is meant.
  klaro: { ...inAttribute("data-name"), selector: "[data-name]:is([type='text/plain'],[type='opt-in'],[data-src],[data-href])" },
  cookiebot: {
    selector: "[data-cookieconsent]:not([data-cookieconsent=ignore])",
    attributes: ["data-cookieconsent"],
    keysOf: (attribute) => attribute("data-cookieconsent").split(",").map((name) => name.trim()),
  },
  onetrust: {
    selector: "[class*=optanon-category-]",
    attributes: [],
    keysOf: (attribute) => [...attribute("class").matchAll(/optanon-category-([^\s]+)/g)].flatMap(([, ids]) => ids!.split(/[-,]/)),
  },
  usercentrics: inAttribute("data-usercentrics"),
  cookieyes: inAttribute("data-cookieyes"),
  iubenda: {
    selector: "[class*=_iub_cs_activate]",
    attributes: ["data-iub-purposes"],
    keysOf: (attribute) => attribute("data-iub-purposes").match(/[^\s,]+/g) ?? ["_iub_cs_activate"],
  },
  osano: inAttribute("data-osano"),
  probo: inAttribute("data-cookie-consent"),
};

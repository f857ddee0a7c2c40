import { assent } from "./assent.mjs";
import { c15tReact } from "./c15t-react.mjs";
import { c15t } from "./c15t.mjs";
import { floor } from "./floor.mjs";
import { klaro } from "./klaro.mjs";
import { none } from "./none.mjs";
import { osano } from "./osano.mjs";
import { tarteaucitron } from "./tarteaucitron.mjs";
import { vanillaCookieconsent } from "./vanilla-cookieconsent.mjs";

/** In the order in which they are measured, round after round. */
export const contenders = [none, floor, assent, vanillaCookieconsent, klaro, tarteaucitron, c15t, c15tReact, osano];

/** Those that could not be measured, and why. */
export const absent = [
  { label: "@probo/cookie-banner 0.18.0", reason: "shows nothing without its backend: each visit asks it for the config, and the package has no offline mode" },
  { label: "Silktide Consent Manager", reason: "not published on npm under its name" },
];

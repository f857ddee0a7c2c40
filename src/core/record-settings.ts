import { own } from "./own-keys.js";
import { recordShape } from "./page-shape.js";

/** Where decisions are sent, if `parseConfig` accepts it too; `undefined` = nowhere. */
export function readAddress(input: unknown): string | undefined {
  const { url } = own(own(input)["record"]);
  return typeof url === "string" && new RegExp(recordShape.keys.url.pattern).test(url) ? url : undefined;
}

/** The key of `localStorage` that the history is under: `consent_proof`, or what the consent cookie is called before `_proof`. */
export function readKey(input: unknown): string {
  const { name } = own(own(input)["cookie"]);
  return `${typeof name === "string" ? name : "consent"}_proof`;
}

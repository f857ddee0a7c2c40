import { readRecordName } from "./cookie-names.js";
import { own } from "./own-keys.js";
import { recordShape } from "./page-shape.js";

/** Where decisions are sent, if `parseConfig` accepts it too; `undefined` = nowhere. */
export function readAddress(input: unknown): string | undefined {
  const { url } = own(own(input)["record"]);
  return typeof url === "string" && new RegExp(recordShape.keys.url.pattern).test(url) ? url : undefined;
}

/** The key of `localStorage` that the history is under: what the consent cookie is called, and `_proof`. */
export function readKey(input: unknown): string {
  return `${readRecordName(input)}_proof`;
}

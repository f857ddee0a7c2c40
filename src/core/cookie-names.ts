import { own, textOf } from "./own-keys.js";

/** What a cookie of ours can be called; any other name counts as not given. */
export const cookieName = /^[\w.-]{1,64}$/;

/** What the consent cookie is called, by a config of any form: as `readDecision` reads it, for parts that need nothing more of that. */
export function readRecordName(input: unknown): string {
  return textOf(own(own(input)["cookie"])["name"], "consent", cookieName);
}

/** The same of the opt-out's cookie. */
export function readOptOutName(input: unknown): string {
  return textOf(own(own(input)["optOut"])["cookie"], "consent_optout", cookieName);
}

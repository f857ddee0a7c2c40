import type { Config } from "./config-shape.js";
import type { Problem } from "./parse-config.js";
import { strayIds } from "./stray-ids.js";

/** As code that says what a text should be, and so what the schema says too. */
export const forms = {
  region: /^(?![Ee][Uu]|[Uu][Kk])[A-Za-z]{2}(?:-\w{1,3})?$|^$/,
  updated: /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T.+)?)?$|^$/,
} as const;

/** What is wrong with a config that fits its shape: what stands there is kept, and does not do what was meant. */
export function findSlips(config: Config): Problem[] {
  const { region = "", policy, cookie, optOut } = config;
  const { updated = "" } = policy;
  const strays = strayIds(config).map(([vendor, id]) => [false, `integrations.${vendor}`, id, "ids of categories and services: no other is ever granted"] as const);
  const checks: readonly (readonly [isRight: boolean, path: string, found: string, expected: string])[] = [
    ...strays,
    [forms.region.test(region), "region", region, 'an ISO 3166 code such as "DE" or "US-CA"'],
    [forms.updated.test(updated), "policy.updated", updated, "a date, as YYYY-MM-DD"],
    [optOut.cookie !== cookie.name, "optOut.cookie", optOut.cookie, "another name than that of the consent cookie, which would be an opt-out"],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, path, found, expected]) => ({ path: `$.${path}`, found: `"${found}"`, expected }));
}

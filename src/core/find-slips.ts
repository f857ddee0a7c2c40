import type { CategoryInput, ConfigInput } from "./config-input.js";
import { own } from "./own-keys.js";
import type { Problem } from "./parse-config.js";

/** As code that says what a text should be, and so what the schema says too. */
export const forms = {
  region: /^(?![Ee][Uu]|[Uu][Kk])[A-Za-z]{2}(?:-\w{1,3})?$|^$/,
  updated: /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T.+)?)?$|^$/,
} as const;

/** What is wrong with a config that fits its shape: what stands there is kept, and does not do what was meant. */
export function findSlips(config: unknown): Problem[] {
  const { categories, integrations, region = "", policy, cookie, optOut } = own(config) as ConfigInput;
  const slips: Problem[] = [];
  const expect = (isRight: boolean, path: string, found: string, expected: string) => void (isRight || slips.push({ path: `$.${path}`, found: `"${found}"`, expected }));
  const known = categories ? categories.flatMap((category) => [category, ...((own(category)["services"] ?? []) as readonly CategoryInput[])].map(({ id }) => id)) : ["essential", "functional", "analytics", "third-party"];
  for (const [vendor, settings] of Object.entries(own(integrations))) {
    const { ids = [], services = [], map } = own(settings) as { ids?: readonly string[]; services?: readonly string[]; map?: object };
    for (const id of [...ids, ...services, ...Object.keys(own(map))]) expect(known.includes(id), `integrations.${vendor}`, id, "ids of categories and services: no other is ever granted");
  }
  const { updated = "" } = own(policy) as { updated?: string };
  expect(forms.region.test(region), "region", region, 'an ISO 3166 code such as "DE" or "US-CA"');
  expect(forms.updated.test(updated), "policy.updated", updated, "a date, as YYYY-MM-DD");
  const { cookie: name = "consent_optout" } = own(optOut) as { cookie?: string };
  expect(name !== (own(cookie)["name"] ?? "consent"), "optOut.cookie", name, "another name than that of the consent cookie, which would be an opt-out");
  return slips;
}

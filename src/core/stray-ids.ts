import type { CategoryInput, ConfigInput } from "./config-input.js";
import { own } from "./own-keys.js";

/**
 * The ids of categories and services that the settings of a vendor name, and the config lacks: by them it never hears of a grant. Of one that
 * fits its shape. `readItems` (read-decision.ts) reads the same ids of any config: with it, the first layer of shops that tell vendors would
 * weigh 0.2 kB more.
 */
export function strayIds(config: unknown): [vendor: string, id: string][] {
  const { categories = defaults, integrations } = own(config) as ConfigInput;
  const known = categories.flatMap((category) => [category, ...((own(category)["services"] ?? []) as readonly CategoryInput[])].map(({ id }) => id));
  return Object.entries(own(integrations)).flatMap(([vendor, settings]) =>
    idsIn(settings)
      .filter((id) => !known.includes(id))
      .map((id): [string, string] => [vendor, id]),
  );
}

const defaults: readonly CategoryInput[] = ["essential", "functional", "analytics", "third-party"].map((id) => ({ id }));

function idsIn(settings: unknown): string[] {
  const { ids = [], services = [], map } = own(settings) as { readonly ids?: readonly string[]; readonly services?: readonly string[]; readonly map?: object };
  return [...ids, ...services, ...Object.keys(own(map))];
}

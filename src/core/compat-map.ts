import type { Item } from "./decision-config.js";
import { readItems } from "./read-decision.js";

/** Consent managers whose marks and stored choices are understood. */
export const managers = ["vanilla-cookieconsent", "klaro", "cookiebot", "onetrust", "usercentrics", "cookieyes", "iubenda", "osano", "probo"] as const;
export type Manager = (typeof managers)[number];

/** What the config says of one other manager. */
export interface ManagerMap {
  readonly manager: Manager;
  /** The other manager's names that the config lists. */
  readonly keys: readonly string[];
  /** Ours for one of its names: what the config maps it to, else the id that is spelled the same; `undefined` if there is none. */
  resolve(key: string): Item | undefined;
}

/** The managers that the config names in `compat`, with what each name means. Never throws on JSON. */
export function readCompat(input: unknown): { readonly items: readonly Item[]; readonly maps: readonly ManagerMap[] } {
  const items = readItems(fieldsOf(input).get("categories"));
  const named = fieldsOf(fieldsOf(input).get("compat"));
  const maps = managers
    .filter((manager) => named.has(manager))
    .map((manager) => {
      const map = new Map([...fieldsOf(named.get(manager))].map(([key, id]) => [nameOf(key), id]));
      return { manager, keys: [...map.keys()], resolve: (key: string) => items.find(({ id }) => id === (map.get(nameOf(key)) ?? key)) };
    });
  return { items, maps };
}

/** An object's own fields; none of anything else. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(Object(value) as object));
}

/** CookieYes writes `cookieyes-analytics` in marks and `analytics` in its cookie. */
function nameOf(key: string): string {
  return key.replace(/^cookieyes-/, "");
}

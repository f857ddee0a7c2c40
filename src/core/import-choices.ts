import { readCompat } from "./compat-map.js";
import { type Kept, oldChoices } from "./old-choices.js";
import type { Choices } from "./types.js";

/**
 * What a visitor chose at the managers that the config names, by our ids; `undefined` if nothing was chosen, or nothing that is ours.
 *
 * Ids that no old choice covers are left out: they are still to be asked for. Where old choices disagree, no wins: of several names that
 * mean one id, of several managers, of a category over its services.
 */
export function importChoices(input: unknown, kept: Kept): Choices | undefined {
  const { items, maps } = readCompat(input);
  const chosen = new Map<string, boolean>();
  const itemised = new Set<string | undefined>();
  for (const { manager, keys, resolve } of maps) {
    const old = oldChoices[manager]?.(kept, keys);
    for (const key of old?.itemised ?? []) itemised.add(resolve(key)?.id);
    for (const [key, choice] of old?.choices ?? []) {
      const item = resolve(key);
      if (item && !item.isRequired) chosen.set(item.id, choice && chosen.get(item.id) !== false);
    }
  }
  for (const { id, owner } of items) {
    const isUnnamed = itemised.has(owner) && !chosen.has(id) && chosen.has(owner);
    if (id !== owner && (isUnnamed || (chosen.has(id) && chosen.get(owner) === false))) chosen.set(id, false);
  }
  // A category with a choice on each of its services needs no question of its own.
  for (const { id } of items) {
    const services = items.filter((item) => item.owner === id && item.id !== id);
    if (!chosen.has(id) && services.length && services.every((service) => chosen.has(service.id))) {
      chosen.set(id, services.every((service) => chosen.get(service.id)));
    }
  }
  return chosen.size ? chosen : undefined;
}

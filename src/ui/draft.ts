import type { Category } from "../core/config-shape.js";
import { isGranted } from "../core/is-granted.js";
import type { Shown } from "../core/read-shown.js";
import type { Choices, ConsentState } from "../core/types.js";

/** The choices that the dialog starts from: what stands. */
export function draftOf(config: Shown, state: ConsentState): Choices {
  const open = config.categories.filter(({ required }) => !required);
  return new Map(open.flatMap(idsOf).map((id) => [id, isGranted(state, id)]));
}

/**
 * The draft after one switch was moved. A category's switch moves those of its services. A service's moves its category's only where that
 * leaves no doubt: all services on, or none.
 */
export function toggle(category: Category, draft: Choices, id: string, choice: boolean): Choices {
  const next = new Map(draft);
  if (id === category.id) for (const each of idsOf(category)) next.set(each, choice);
  next.set(id, choice);
  if (category.services.every((service) => next.get(service.id) === choice)) next.set(category.id, choice);
  return next;
}

/** The ids a switch or two are about: the category's own, then its services'. */
export function idsOf({ id, services }: Category): string[] {
  return [id, ...services.map((service) => service.id)];
}

/** True if some, not all, of a category and its services are on. */
export function isMixed(category: Category, draft: Choices): boolean {
  const choices = idsOf(category).map((id) => draft.get(id));
  return choices.includes(true) && choices.includes(false);
}

import type { Service } from "../../core/config-shape.js";
import { fitsHost } from "../../core/name-pattern.js";
import { readMark } from "../../core/read-mark.js";
import type { Shown } from "../../core/read-shown.js";
import { hostOf, inAscii } from "../../platform/host-of.js";

/** What a placeholder says about the element it stands for. */
export interface Embed {
  /** The service that provides it, by its mark, else by the host it is loaded from; `undefined` if the config knows neither. */
  readonly service: Service | undefined;
  /** Who gets to know of the visitor; empty if nothing tells. */
  readonly provider: string;
  /** Ids that *Always allow* grants: the mark's, the service in place of its category. */
  readonly ids: readonly string[];
  /** The categories and services that go by these ids; one that is missing means that nothing can ever grant the mark. */
  readonly asked: readonly { readonly id: string; readonly label: string | undefined; readonly owner: string }[];
  /** The names of other services that are granted with them. */
  readonly others: readonly string[];
}

/** What has lost its mark is the page's own, and what stands in for others has no placeholder. */
export const marked = "[data-consent]:not([data-consent*='!'])";

/** Reads what an element's mark asks for. The author's `!id` is for elements that stand in for others: they get no placeholder. */
export function describeMark(target: Element, { categories }: Pick<Shown, "categories">): Embed | undefined {
  const { ids, service: name } = readMark(target);
  if (ids.some((id) => id[0] === "!")) return undefined;
  const host = hostAskedBy(target);
  const services = categories.flatMap((category) => category.services);
  const service = services.find(({ id }) => (name ? id === name : ids.includes(id))) ?? services.find(({ domains }) => !name && host && domains.some((domain) => fitsHost(inAscii(domain))(host)));
  const owner = categories.find((category) => category.services.some(({ id }) => id === name));
  const needed = name ? [...ids.filter((id) => id !== owner?.id), name] : ids;
  const known = categories.flatMap((category) => [category, ...category.services].map(({ id, label }) => ({ id, label, owner: category.id })));
  const asked = needed.flatMap((id) => known.filter((each) => each.id === id));
  const others = categories.flatMap((category) => (needed.includes(category.id) ? category.services : [])).filter((each) => each !== service);
  return { service, provider: service?.provider ?? service?.label ?? name ?? host, ids: needed, asked, others: others.map(({ id, label = id }) => label) };
}

/** The host that it is loaded from; empty if nothing tells. */
function hostAskedBy(target: Element): string {
  const address = [target, ...target.querySelectorAll("source")].flatMap((each) => [each.getAttribute("data-src"), each.getAttribute("data-data")]).find(Boolean);
  return address ? hostOf(address) : "";
}

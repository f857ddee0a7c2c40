import { isId } from "./is-id.js";
import type { Demand } from "./is-granted.js";
import { own } from "./own-keys.js";

/** What a config says of a service, as far as it concerns requests and cookies. */
export interface ListedService {
  readonly id: string;
  readonly category: string;
  /** Belongs to a required category: never held back. */
  readonly isRequired: boolean;
  readonly domains: readonly string[];
  readonly cookies: readonly { readonly name: string; readonly domain: string }[];
}

/**
 * Reads the services from anything, without the full parser and its messages. What has no valid id is left out, as the parser leaves it
 * out; a single text counts as a list of one, so that a mistake in the form holds back rather than lets through. Never throws on JSON.
 */
export function listServices(input: unknown): ListedService[] {
  return list(own(input)["categories"]).flatMap((value) => {
    const { id: category, required, services } = own(value);
    if (!isId(category)) return [];
    return list(services).flatMap((service) => {
      const { id, domains, cookies } = own(service);
      if (!isId(id)) return [];
      const named = list(cookies).map((cookie) => ({ name: text(own(cookie)["name"]), domain: text(own(cookie)["domain"]) }));
      return [{ id, category, isRequired: required === true, domains: [domains].flat().map(text), cookies: named }];
    });
  });
}

/** The mark of an element that waits for all of the services. */
export function demandOf(services: readonly ListedService[]): Demand {
  const [first] = services;
  return services.length === 1 ? { ids: [first!.category], service: first!.id } : { ids: services.map(({ id }) => id), service: null };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

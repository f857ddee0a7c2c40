import type { CategoryInput, ConfigInput, ServiceInput } from "./config-input.js";
import type { Category, Config, Service } from "./config-shape.js";
import type { PageConfig } from "./page-shape.js";
import { own } from "./own-keys.js";

/** What of a config the views beyond the first layer show. */
export interface Shown {
  readonly policy: Pick<Config["policy"], "url" | "version" | "updated" | "changes">;
  readonly categories: readonly Category[];
  readonly ui: Pick<Config["ui"], "theme" | "links">;
}

/** A copy of what is known by its type, without what a page has put on `Object.prototype`. */
const ownOf = own as <T extends object>(value: T | undefined) => T;

/**
 * Reads it from a config that is sound, or from what the parser has made of another, every default filled in; `known` are the categories that
 * are decided about where it lists none. Own keys only.
 */
export function readShown(config: ConfigInput | PageConfig, known: readonly CategoryInput[]): Shown {
  const { policy, categories = known, ui } = ownOf<ConfigInput>(config as ConfigInput);
  const { url, version = "", updated, changes } = ownOf(policy);
  const { theme = "auto", links = [] } = ownOf(ui);
  return {
    policy: { url, version, updated, changes },
    categories: categories.map(readCategory),
    ui: { theme, links: links.map(ownOf) },
  };
}

function readCategory(input: CategoryInput): Category {
  const category = ownOf(input);
  const { required = false, services = [] } = category;
  return ownOf({ ...category, required, services: services.map(readService) }) as Category;
}

function readService(input: ServiceInput): Service {
  const service = ownOf(input);
  const { domains = [], cookies = [], storage = [] } = service;
  return ownOf({ ...service, domains, cookies: cookies.map(ownOf), storage: storage.map(ownOf) }) as Service;
}

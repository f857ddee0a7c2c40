import type { CategoryInput, ConfigInput } from "./config-input.js";
import type { Category, Config } from "./config-shape.js";
import type { PageConfig } from "./page-shape.js";
/** What of a config the views beyond the first layer show. */
export interface Shown {
    readonly policy: Pick<Config["policy"], "url" | "version" | "updated" | "changes">;
    readonly categories: readonly Category[];
    readonly ui: Pick<Config["ui"], "theme" | "links">;
}
/**
 * Reads it from a config that is sound, or from what the parser has made of another, every default filled in; `known` are the categories that
 * are decided about where it lists none. Own keys only.
 */
export declare function readShown(config: ConfigInput | PageConfig, known: readonly CategoryInput[]): Shown;

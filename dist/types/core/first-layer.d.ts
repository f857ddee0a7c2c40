import type { ConfigInput } from "./config-input.js";
import type { Config } from "./config-shape.js";
import type { PageConfig } from "./page-shape.js";
/** What of a config the first layer shows. */
export interface FirstLayer {
    readonly policy: Pick<Config["policy"], "url" | "updated">;
    readonly ui: Pick<Config["ui"], "layout" | "position" | "theme" | "modal" | "lang" | "texts">;
}
/** Reads it from a config that is sound, or from what the parser has made of another. Own keys only, as in all that follows. */
export declare function readFirstLayer(config: ConfigInput | PageConfig): FirstLayer;
/**
 * True if nothing is wrong with a config, but for what it says of others: `parseConfig` would find no problem there, and give what stands there
 * and defaults. In doubt it is false, also of what is right. Never throws on JSON.
 */
export declare function isSound(config: unknown): config is ConfigInput | undefined;

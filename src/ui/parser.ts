import { type PageConfig, pageShape } from "../core/page-shape.js";
import { readConfig, silent } from "../core/read-config.js";

/** What the parser makes of a config: what is wrong with it is dropped, and named elsewhere. A sound one is read without it. */
export function parse(input: unknown): PageConfig {
  return readConfig(pageShape, input, silent);
}

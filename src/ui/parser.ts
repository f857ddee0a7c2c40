import type { Config } from "../core/config-shape.js";
import { pageShape } from "../core/page-shape.js";
import { readConfig } from "../core/read-config.js";

const quiet = { wrong() {}, unknown() {}, repeated() {}, stray() {} };

/** What the parser makes of a config: what is wrong with it is dropped, and named elsewhere. A sound one is read without it. */
export function parse(input: unknown): Config {
  return readConfig(pageShape, input, quiet);
}

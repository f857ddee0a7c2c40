import type { Config } from "../core/config-shape.js";
import { pageShape } from "../core/page-shape.js";
import { readConfig } from "../core/read-config.js";
import type { Context } from "./context.js";

/** What the views beyond the first layer draw from. */
export interface WholeContext extends Context {
  readonly config: Config;
}

const known = new Map<unknown, Config>();
const quiet = { wrong() {}, unknown() {}, repeated() {}, stray() {} };

/** The whole config, every default filled in; what is wrong with it is dropped, and named elsewhere. The first layer does without. */
export function wholeConfig(input: unknown): Config {
  const config = known.get(input) ?? readConfig(pageShape, input, quiet);
  known.set(input, config);
  return config;
}

export function withConfig(context: Context): WholeContext {
  return { ...context, config: wholeConfig(context.input) };
}

import { integrationsShape } from "./integrations-shape.js";
import { pageShape } from "./page-shape.js";
import type { Parsed, Shape } from "./shape.js";

/** The whole config: the one description that the parser, `assent.schema.json`, the docs and the types agree with. */
export const configShape = { ...pageShape, keys: { ...pageShape.keys, integrations: integrationsShape } } as const satisfies Shape;

/** A parsed config: every default filled in. */
export type Config = Parsed<typeof configShape>;
export type Category = Config["categories"][number];
export type Service = Category["services"][number];

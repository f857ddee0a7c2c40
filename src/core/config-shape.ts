import { integrationsShape } from "./integrations-shape.js";
import { pageShape } from "./page-shape.js";
import type { Parsed, Shape } from "./shape.js";

/**
 * The whole config: the one description that the parser, `assent.schema.json`, the docs and the types agree with. Where the region is fetched
 * from is an address as that of records is; the parts that draw, which fetch nothing, carry one pattern fewer.
 */
export const configShape = { ...pageShape, keys: { ...pageShape.keys, regionUrl: pageShape.keys.record.keys.url, integrations: integrationsShape } } as const satisfies Shape;

/** A parsed config: every default filled in. */
export type Config = Parsed<typeof configShape>;
export type Category = Config["categories"][number];
export type Service = Category["services"][number];

/* Writes assent.schema.json (JSON Schema 2020-12) from the shape that the parser reads configs by. */
import { writeFileSync } from "node:fs";
import { configShape } from "../src/core/config-shape.js";
import { forms } from "../src/core/find-slips.js";
import type { Shape } from "../src/core/shape.js";
import { describeConfig, inputFiles } from "./describe-config.mjs";

const descriptions: Map<string, string> = describeConfig();
/** What the parser keeps as it stands, and the console names. */
const asked = new Map([["region", forms.region.source], ["policy.updated", forms.updated.source]]);
const [, , file = "dist/assent.schema.json"] = process.argv;

writeFileSync(
  file,
  `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", title: "Assent config", ...schemaOf(configShape, "") }, null, 2)}\n`,
);

function schemaOf(shape: Shape, path: string): object {
  const { flag, ...plain } = shape;
  if (flag) return { description: descriptions.get(path), anyOf: [{ type: "boolean" }, schemaOf(plain, path)] };
  const { type, or, oneOf, pattern = asked.get(path), min, max, of, keys, need } = plain;
  const description = descriptions.get(path);
  if (path && !path.endsWith("[]") && !path.endsWith(".*") && description === undefined) throw new Error(`${path} has no comment in ${inputFiles.join(" or ")}`);
  return {
    ...(description && { description }),
    ...(type !== "any" && { type }),
    ...(oneOf && { enum: oneOf }),
    ...(pattern && { pattern }),
    ...(min !== undefined && { minimum: min, maximum: max }),
    ...(or !== undefined && typeof or !== "object" && { default: or }),
    ...(of && type === "array" && { items: schemaOf(of, `${path}[]`) }),
    ...(of && type === "object" && { additionalProperties: schemaOf(of, `${path}.*`) }),
    ...(keys && {
      properties: Object.fromEntries(Object.entries(keys).map(([key, inner]) => [key, schemaOf(inner, path ? `${path}.${key}` : key)])),
      additionalProperties: false,
    }),
    ...(need && { required: need }),
  };
}

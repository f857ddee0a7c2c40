/* Writes assent.schema.json (JSON Schema 2020-12) from the shape that the parser reads configs by. */
import { writeFileSync } from "node:fs";
import { configShape } from "../src/core/config-shape.js";
import { forms } from "../src/core/find-slips.js";
import type { Shape } from "../src/core/shape.js";
import { textsByFile } from "../src/locales/locale.js";
import { describeConfig, inputFiles } from "./describe-config.mjs";

const descriptions: Map<string, string> = describeConfig();
/** What the parser keeps as it stands, and the console names. */
const asked = new Map([["region", forms.region.source], ["policy.updated", forms.updated.source]]);
/** Keys of `ui.texts`, each with its text in English; a language may stand before them. */
const texts: Record<string, string> = { ...Object.assign({}, ...Object.values(textsByFile)), reopen: "Cookies" };
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
    ...(path === "ui.texts" ? keysOfTexts() : of && type === "object" && { additionalProperties: schemaOf(of, `${path}.*`) }),
    ...(keys && {
      properties: Object.fromEntries(Object.entries(keys).map(([key, inner]) => [key, schemaOf(inner, path ? `${path}.${key}` : key)])),
      additionalProperties: false,
    }),
    ...(need && { required: need }),
  };
}

/** The parser takes any key: that there is such a text, no page has to know. */
function keysOfTexts(): object {
  const properties = Object.fromEntries(Object.entries(texts).map(([key, description]) => [key, { type: "string", description }]));
  return { properties, patternProperties: { [`^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*:(?:${Object.keys(texts).join("|")})$`]: { type: "string" } }, additionalProperties: false };
}

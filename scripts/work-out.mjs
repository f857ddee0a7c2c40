import { build } from "esbuild";

/** Has modules that work something out from constants give what that comes to, so that the constants stay out of the bundle: a plugin for rollup. */
export const workedOut = {
  name: "worked-out",
  /** @param {string} id @returns {Promise<string | null>} */
  async load(id) {
    if (!id.endsWith("-matcher.ts")) return null;
    const values = Object.entries(await evaluate(id));
    /** @type {Map<string, string>} */
    const expressions = new Map();
    const code = values.map(([name, value]) => `export const ${name} = ${write(value, expressions)};`).join("");
    return [...expressions].map(([source, name]) => `const ${name} = ${source};`).join("") + code;
  },
};

/**
 * What a module of the sources exports.
 *
 * @param {string} path @returns {Promise<Record<string, any>>}
 */
export async function evaluate(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: "esm" });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);
}

/**
 * Objects, lists and regular expressions as code; equal expressions are one.
 *
 * @param {unknown} value @param {Map<string, string>} expressions @returns {string}
 */
function write(value, expressions) {
  if (Array.isArray(value)) return `[${value.map((item) => write(item, expressions))}]`;
  if (value instanceof RegExp) {
    const name = expressions.get(String(value)) ?? `expression${expressions.size}`;
    expressions.set(String(value), name);
    return name;
  }
  return typeof value === "object" ? `{${Object.entries(value ?? {}).map(([key, each]) => `${JSON.stringify(key)}: ${write(each, expressions)}`)}}` : String(value);
}

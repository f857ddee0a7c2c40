import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
/**
 * Entries that the package exports go by the name that they are imported by.
 *
 * @param {string} file
 */
function nameOf(file) {
  const key = Object.keys(exports).find((each) => exports[each].default === `./dist/${file}`);
  return key ? `assent${key.slice(1)}` : file;
}

/** @param {string | Uint8Array} content */
const bytesOf = (content) => brotliCompressSync(content).length;

/**
 * Bytes (brotli, quality 11) by name: of each file that a page loads as it is, and of each entry for bundlers, minified and with all that it
 * imports statically but Lit, which is left to the app.
 *
 * @param {string} dist @returns {Promise<Map<string, number>>}
 */
export async function measureSizes(dist) {
  const sizes = new Map();
  for (const name of readdirSync(dist).filter((each) => each.endsWith(".js"))) {
    const file = join(dist, name);
    if (/^assent[-.]/.test(name)) sizes.set(name, bytesOf(readFileSync(file)));
    else sizes.set(nameOf(name), bytesOf(await bundle(file)));
  }
  return sizes;
}

/** @param {string} file */
async function bundle(file) {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    external: ["@lit/*"],
    outdir: ".",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const { outputs } = metafile;
  const entry = Object.keys(outputs).find((path) => resolve(outputs[path]?.entryPoint ?? "") === resolve(file));
  if (!entry) throw new Error(`${file} is none of ${Object.keys(outputs).join(", ")}`);
  const paths = new Set([entry]);
  // A set goes through what is added meanwhile, too.
  for (const path of paths) for (const { kind, external, path: imported } of outputs[path]?.imports ?? []) if (kind === "import-statement" && !external) paths.add(imported);
  return [...paths].map((path) => outputFiles.find((each) => relative("", each.path) === path)?.text).join("");
}

/**
 * The sizes that a budget is for: one budget may be for all files of a kind, its name has a `*` for what differs.
 *
 * @param {Map<string, number>} sizes @param {string} name
 */
export function sizesUnder(sizes, name) {
  const [start = "", end] = name.split("*");
  return [...sizes].filter(([each]) => (end === undefined ? each === name : each.startsWith(start) && each.endsWith(end)));
}

/**
 * Says of each size how it stands to its budget: it fails where it has more bytes, or no budget at all, and so does a budget for nothing.
 *
 * @param {Map<string, number>} sizes @param {Record<string, number>} budgets @returns {{ text: string, isFailure: boolean }[]}
 */
export function judgeSizes(sizes, budgets) {
  const rest = new Map(sizes);
  const judged = Object.entries(budgets).flatMap(([key, budget]) => {
    const found = sizesUnder(sizes, key);
    for (const [name] of found) rest.delete(name);
    if (!found.length) return { text: `${key} has a budget, but does not exist`, isFailure: true };
    return found.map(([name, bytes]) => {
      const isFailure = bytes > budget;
      return { text: isFailure ? `${name}: ${bytes} B brotli, ${bytes - budget} over its budget of ${budget}` : `${name}: ${bytes} of ${budget} B brotli`, isFailure };
    });
  });
  return [...judged, ...[...rest].map(([name, bytes]) => ({ text: `${name} has ${bytes} B brotli and no budget: give it one in scripts/budgets.json`, isFailure: true }))];
}

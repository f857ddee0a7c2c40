import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { evaluate } from "./work-out.mjs";

const folder = fileURLToPath(new URL("../src/locales/", import.meta.url));
const { textsByFile } = await evaluate(`${folder}locale.ts`);

/** Tags of the languages that there is a file of, besides what the folder needs for itself. */
export const tags = readdirSync(folder).map((name) => name.replace(/\.ts$/, "")).filter((name) => name !== "locale" && name !== "available");

/** What the names of a language's files end in, and the keys of the texts in each: for pages by part; for bundlers, whose every file costs an app a name, the first layer and the rest. */
const byPart = new Map(Object.entries(textsByFile).map(([file, texts]) => [file, Object.keys(texts)]));
const byLayer = new Map([["", byPart.get("")], ["-more", [...byPart].flatMap(([file, keys]) => (file ? keys : []))]]);
/** @param {boolean} isPackaged */
const keysOf = (isPackaged) => (isPackaged ? byLayer : byPart);

/**
 * An entry for each file of each language.
 *
 * @param {string} prefix @param {boolean} isPackaged
 */
export const localeInputs = (prefix, isPackaged) =>
  Object.fromEntries(tags.flatMap((tag) => [...keysOf(isPackaged).keys()].map((file) => [`${prefix}${tag}${file}`, `./${tag}.ts?${file}`])));

/**
 * Divides each language, which is one file of the sources, into files by what is shown together, and writes what loads them: a file each for
 * bundlers to see, an address each in what a script tag loads. A plugin for rollup.
 *
 * @param {boolean} isPackaged @returns {import("rollup").Plugin}
 */
export const localeFiles = (isPackaged) => ({
  name: "locale-files",
  resolveId: (source) => (/^\.\/[\w-]+\.ts\?/.test(source) ? folder + source.slice(2) : null),
  async load(id) {
    if (!id.startsWith(folder)) return null;
    const [name, file = ""] = id.slice(folder.length).split(".ts?");
    if (name === "available.ts") return loaderOf(isPackaged);
    const { default: texts } = await evaluate(`${folder}${name}.ts`);
    const keys = keysOf(isPackaged).get(file);
    if (!keys) throw new Error(`${id}: no texts are kept under "${file}"`);
    return `export default ${JSON.stringify(Object.fromEntries(keys.map((key) => [key, texts[key]])), null, 2)};`;
  },
});

/** @param {boolean} isPackaged */
function loaderOf(isPackaged) {
  const list = `export const tags = "${tags.join(" ")}".split(" ");`;
  if (!isPackaged) return `${list}export const loadLocale = (tag, file) => import(\`./assent-locale-\${tag}\${file}.js\`);`;
  const files = Object.entries(localeInputs("", isPackaged)).map(([name, input]) => `"${name}": () => import("${input}")`);
  return `${list}const files = {${files.join(", ")}};export const loadLocale = (tag, file) => files[tag + (file && "-more")]();`;
}

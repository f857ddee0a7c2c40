import inject from "@rollup/plugin-inject";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import esbuild from "rollup-plugin-esbuild";
import { arrowFunctions } from "./scripts/arrow-functions.mjs";
import { internalNames, namesInLit } from "./scripts/internal-names.mjs";
import { localeFiles, localeInputs } from "./scripts/locale-files.mjs";
import { minifiedStyles } from "./scripts/minify-styles.mjs";
import { thirdPartyLicenses } from "./scripts/third-party-licenses.mjs";
import { workedOut } from "./scripts/work-out.mjs";
import { writtenCookies } from "./scripts/written-cookies.mjs";

const out = process.env.ASSENT_OUT ?? "dist";
const path = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Has to run before Lit: in a file of its own where Lit is not bundled. */
const litNames = "lit-names.js";

/** Sources name each other as the files they become; here they still end in .ts. */
const typescriptFiles = {
  name: "typescript-files",
  async resolveId(source, importer) {
    if (!importer || !source.startsWith(".") || !source.endsWith(".js")) return null;
    const resolved = await this.resolve(source.replace(/\.js$/, ".ts"), importer, { skipSelf: true });
    // Imported for what it does, as package.json says of the files in dist.
    return resolved && source.endsWith(litNames) ? { ...resolved, moduleSideEffects: true } : resolved;
  },
};

/** js-cookie reads `document.cookie`, which an `<img name="cookie">` can take over: it gets the accessor that no element can. */
const safeCookies = inject({ include: "**/js-cookie/**", document: [path("src/platform/safe-document.ts"), "safeDocument"] });

/** Lit keeps notes on `window`, where elements of the page can take over their names, and knows how to do without constructed style sheets: see the file. */
const litSurroundings = path("src/ui/lit-surroundings.ts");
/** What it notes for other copies of itself, of which that `globalThis` knows none. */
const litNotes = /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap|,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g;
const safeLit = [
  inject({ include: "**/@lit/reactive-element/reactive-element.js", globalThis: [litSurroundings, "litGlobals"], litPropertyMetadata: [litSurroundings, "litPropertyMetadata"] }),
  { name: "lit-styles", resolveId: (source, importer) => (source === "./css-tag.js" && importer?.includes("/@lit/reactive-element/") ? litSurroundings : null) },
  {
    name: "lit-notes",
    transform(code, id) {
      if (!id.endsWith("/@lit/reactive-element/reactive-element.js")) return null;
      const count = code.match(litNotes)?.length;
      if (count !== 2) throw new Error(`${id}: expected two notes, found ${count}; see litNotes in rollup.config.mjs`);
      return code.replace(litNotes, "");
    },
  },
];

/** Names the edition of the built-in texts, which a proof of consent refers to: it changes when a file of texts does. */
const editionOfTexts = () => {
  const hash = createHash("sha256");
  for (const file of readdirSync(path("src"), { recursive: true }).filter((name) => /texts\.ts$|^locales\/.*\.ts$/.test(name)).sort()) hash.update(readFileSync(path(`src/${file}`)));
  return hash.digest("hex").slice(0, 8);
};

/**
 * Nearly all of what these two files hold runs as soon as they are there. Told so, Chromium compiles it in one pass, in place of reading each
 * function once to skip it and again to run it: https://developer.chrome.com/blog/explicit-compile-hints. Others see a comment.
 */
const compiledAtOnce = {
  name: "compiled-at-once",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (/^assent(?:-ui)?\.js$/.test(file.fileName)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
};

const licenses = thirdPartyLicenses();

/** What is `unsafe` here: texts are put together with `+` in place of templates, and `new` is left out before `Error` and `RegExp`. */
const compress = { passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true, keep_fargs: false };

const plugins = ({ minify = true, isPackaged = false, shorten = [], settings = {} } = {}) => [
  !isPackaged && safeLit,
  typescriptFiles,
  localeFiles(isPackaged),
  workedOut,
  minify && minifiedStyles,
  nodeResolve(),
  esbuild({ target: "es2022", tsconfig: false, define: { ASSENT_TEXTS: JSON.stringify(editionOfTexts()) } }),
  writtenCookies,
  minify && arrowFunctions,
  safeCookies,
  minify && terser({ ecma: 2020, module: true, compress: { ...compress, ...settings }, mangle: shortened(shorten), format: { comments: false } }),
  compiledAtOnce,
  licenses,
];

/**
 * Exactly these names, wherever they stand: `builtins` because some are also names of the DOM's that we do not use there. A list leaves the
 * choice of the short ones to terser, file by file; an object names them, for files that share them.
 */
const shortened = (names) => {
  const long = Array.isArray(names) ? names : Object.keys(names);
  const cache = { props: Object.fromEntries(Array.isArray(names) ? [] : Object.entries(names).map(([name, short]) => [`$${name}`, short])) };
  return { properties: long.length > 0 && { regex: new RegExp(`^(?:${long.join("|")})$`), builtins: true, cache } };
};

/** `let` for each `const`, which is one word fewer, and refuses what assigns to one: esbuild does so where it has the whole file. */
const fewerWords = {
  name: "fewer-words",
  async renderChunk(contents) {
    const { outputFiles } = await build({ stdin: { contents }, bundle: true, write: false, minifySyntax: true, target: "es2022" });
    return outputFiles[0].text;
  },
};

/** One file of dist with nothing to load beside it. */
const classic = (name, input, options) => ({ input, output: { file: `${out}/${name}.js`, format: "iife", generatedCode: "es2015" }, plugins: [fewerWords, ...plugins(options)] });

/** Files for bundlers: not minified, with what an app may share left to it. */
const packaged = {
  input: { index: "src/index.ts", ui: "src/ui.ts", server: "src/server.ts", region: "src/region.ts", cleanup: "src/cleanup.ts", proof: "src/proof.ts", compat: "src/compat.ts", late: "src/late.ts", early: "src/early.ts", guard: "src/guard.ts", ...localeInputs("locales/", true) },
  external: [/^@lit\//],
  output: { dir: out, format: "es", generatedCode: "es2015", chunkFileNames: "shared/[name].js", hoistTransitiveImports: false, manualChunks: (id) => (id.endsWith("lit-names.ts") ? "lit-names" : undefined) },
  plugins: plugins({ minify: false, isPackaged: true }),
};

/** What the views beyond the first layer share, Lit among it; the parser, for a config that is not sound beyond doubt; and what looks at vendors, which is part of naming what is wrong. */
const manualChunks = (id) => {
  if (/(?:view-context|read-shown|category-texts|lit-surroundings)\.ts$|@lit/.test(id)) return "views";
  if (/(?:parser|page-shape|parse-shape|read-config)\.ts$/.test(id)) return "parser";
  return /(?:check-others|others-matcher|stray-ids)\.ts$/.test(id) ? "check-others" : undefined;
};

/** Files that the head script loads: the first layer, and what it loads in its turn. */
const parts = {
  input: { "assent-ui": "src/assent-ui.ts" },
  preserveEntrySignatures: "allow-extension",
  output: { dir: out, format: "es", generatedCode: { preset: "es2015", symbols: false }, freeze: false, chunkFileNames: ({ name }) => `assent-${name.replace("consent-", "")}.js`, manualChunks, onlyExplicitManualChunks: true, experimentalMinChunkSize: 600 },
  plugins: plugins({ shorten: namesInLit }),
};

/** Texts in other languages. Rollup would merge the smallest with one another. */
const locales = { ...parts, input: localeInputs("assent-locale-", false), output: { dir: out, format: "es" } };

/** One of the parts that have nothing in common with the first layer. */
const part = (name) => ({ ...parts, input: { [`assent-${name}`]: `src/${name}.ts` }, output: { ...parts.output, manualChunks: undefined } });

export default [
  // Statements joined by commas compress less well there, and so do functions that are taken apart where they are called.
  classic("assent", "src/head.ts", { shorten: internalNames, settings: { sequences: false, inline: 1 } }),
  classic("assent-stub", "src/stub.ts"),
  classic("assent-early", "src/assent-early.ts"),
  classic("assent-guard", "src/assent-guard.ts"),
  parts,
  locales,
  ...["region", "cleanup", "proof", "compat", "late"].map(part),
  packaged,
];

/* What contenders that come from npm are made of. */
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const modules = fileURLToPath(new URL("../node_modules", import.meta.url));

/** The version that is installed, from the package's own package.json. */
export const versionOf = (name) => require(join(modules, name, "package.json")).version;

export const fileOf = (name, path) => readFileSync(join(modules, name, path));

/** One minified ES module for the browser, as a shop's bundler would make it. */
export async function bundle(contents, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dirname(modules), loader: "jsx" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    ...options,
  });
  return Buffer.from(outputFiles[0].contents);
}

/** Attributes and content of a script element for `{ src }` or `{ code }`. */
export const scriptTag = ({ src, code = "" }, attributes, address = "src") => `<script ${attributes}${src ? ` ${address}="${src}"` : ""}>${code}</script>`;

/**
 * What a page has to write itself where a product gates nothing in markup: its scripts stand as `data-gated`, and `releaseGated()` runs
 * them. This is the page's code, served with the page.
 */
export const ownGate = `<script>function releaseGated(){document.querySelectorAll("script[data-gated]").forEach(s=>{const n=document.createElement("script");n.async=false;s.src?n.src=s.src:n.text=s.text;s.replaceWith(n)})}</script>`;
export const ownTag = (script) => scriptTag(script, 'type="text/plain" data-gated');

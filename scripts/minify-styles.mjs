import { transform } from "esbuild";

/** Custom properties of src/ui/theme.styles.ts, whose names nobody outside sees: the sheets stand in shadow roots. */
const privateProperties = ["surface", "text", "muted", "line", "accent", "on-accent", "radius", "font", "shadow", "scheme", "gap", "inset"];

/**
 * Minifies the style sheets that stand in templates, which terser leaves alone, and takes away their tag: a plugin for rollup.
 *
 * @type {import("rollup").Plugin}
 */
export const minifiedStyles = {
  name: "minified-styles",
  async transform(code, id) {
    if (!id.endsWith(".styles.ts")) return null;
    const sheets = [...code.matchAll(/css`([^`]*)`/g)];
    const minified = await Promise.all(sheets.map(([, sheet = ""]) => minify(sheet)));
    return { code: sheets.reduce((whole, [all], index) => whole.replace(all, () => `\`${minified[index]}\``), code), map: null };
  },
};

/**
 * What esbuild leaves: spaces in custom properties, quotes around words in selectors, names that stay inside.
 *
 * @param {string} sheet
 */
async function minify(sheet) {
  const { code } = await transform(sheet, { loader: "css", minify: true });
  return code
    .trim()
    .replace(/(--[\w-]+:|,) +/g, "$1")
    .replace(/="(\w+)"\]/g, "=$1]")
    .replace(/--_([\w-]+)/g, (name, word) => (privateProperties.includes(word) ? `--${privateProperties.indexOf(word)}` : name));
}

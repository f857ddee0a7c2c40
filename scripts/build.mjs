/* Builds dist/ anew: bundles, types, JSON Schema, custom-elements manifest. `--out DIR` builds elsewhere, to compare. */
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });

// Beside the target, as a folder cannot be renamed onto another file system; a path from here, as the manifest's analyzer takes no other.
const out = `${relative("", values.out)}.next`;
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
try {
  run("rollup/dist/bin/rollup", "-c", "--silent");
  run("typescript/bin/tsc", "-p", "src", "--noEmit", "false", "--emitDeclarationOnly", "--outDir", `${out}/types`);
  run("tsx/dist/cli.mjs", "scripts/write-schema.ts", `${out}/assent.schema.json`);
  run("@custom-elements-manifest/analyzer/cem.js", "analyze", "--outdir", out, "--quiet");
  rmSync(values.out, { recursive: true, force: true });
  renameSync(out, values.out);
} finally {
  rmSync(out, { recursive: true, force: true });
}

/**
 * Runs a tool of node_modules; what it says to stderr is shown, and its failure ends the build.
 *
 * @param {string} tool @param {string[]} args
 */
function run(tool, ...args) {
  execFileSync(process.execPath, [`node_modules/${tool}`, ...args], { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ASSENT_OUT: out } });
}

/* Builds dist/ anew: bundles, types, JSON Schema, custom-elements manifest. `--out DIR` builds elsewhere, to compare. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });

mkdirSync(".tmp", { recursive: true });
const scratch = mkdtempSync(".tmp/build-");
// Made as any folder is: what mkdtemp makes is for nobody else to read.
const out = `${scratch}/dist`;
mkdirSync(out);
const target = resolve(values.out);
// Beside the target: a folder cannot be renamed onto another file system.
const next = `${target}.next`;
try {
  run("rollup/dist/bin/rollup", "-c", "--silent");
  run("typescript/bin/tsc", "-p", "src", "--noEmit", "false", "--emitDeclarationOnly", "--outDir", `${out}/types`);
  run("tsx/dist/cli.mjs", "scripts/write-schema.ts", `${out}/assent.schema.json`);
  run("@custom-elements-manifest/analyzer/cem.js", "analyze", "--outdir", out, "--quiet");
  rmSync(next, { recursive: true, force: true });
  cpSync(out, next, { recursive: true });
  rmSync(target, { recursive: true, force: true });
  renameSync(next, target);
} finally {
  for (const folder of [scratch, next]) rmSync(folder, { recursive: true, force: true });
}

/**
 * Runs a tool of node_modules; what it says to stderr is shown, and its failure ends the build.
 *
 * @param {string} tool @param {string[]} args
 */
function run(tool, ...args) {
  execFileSync(process.execPath, [`node_modules/${tool}`, ...args], { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ASSENT_OUT: out } });
}

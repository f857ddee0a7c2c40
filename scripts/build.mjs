/* Builds dist/ anew: bundles, types, JSON Schema, custom-elements manifest. `--out DIR` builds elsewhere, to compare. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });

mkdirSync(".tmp", { recursive: true });
const out = mkdtempSync(".tmp/build-");
run("rollup/dist/bin/rollup", "-c", "--silent");
run("typescript/bin/tsc", "-p", "src", "--noEmit", "false", "--emitDeclarationOnly", "--outDir", `${out}/types`);
run("tsx/dist/cli.mjs", "scripts/write-schema.ts", `${out}/assent.schema.json`);
run("@custom-elements-manifest/analyzer/cem.js", "analyze", "--outdir", out, "--quiet");
rmSync(values.out, { recursive: true, force: true });
renameSync(out, values.out);

/** Runs a tool of node_modules; what it says to stderr is shown, and its failure ends the build. */
function run(tool, ...args) {
  execFileSync(process.execPath, [`node_modules/${tool}`, ...args], { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ASSENT_OUT: out } });
}

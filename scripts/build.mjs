/* Builds dist/ anew: bundles, types, JSON Schema, custom-elements manifest. `--out DIR` builds elsewhere, to compare. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });
const out = values.out;
const run = (tool, ...args) => execFileSync(process.execPath, [fileURLToPath(new URL(`../node_modules/${tool}`, import.meta.url)), ...args], { cwd: root, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ASSENT_OUT: out } });

process.chdir(root);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
run("rollup/dist/bin/rollup", "-c", "--silent");
run("typescript/bin/tsc", "-p", "src", "--noEmit", "false", "--emitDeclarationOnly", "--outDir", `${out}/types`);
run("tsx/dist/cli.mjs", "scripts/write-schema.ts", `${out}/assent.schema.json`);
run("@custom-elements-manifest/analyzer/cem.js", "analyze", "--litelement", "--globs", "src/ui/consent-*.ts", "--exclude", "src/ui/*.styles.ts", "--outdir", out, "--quiet");

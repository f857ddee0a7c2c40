/* Fails if a file of dist/ has more bytes (brotli, quality 11) than scripts/budgets.json allows, or no budget at all. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const budgets = JSON.parse(readFileSync("scripts/budgets.json", "utf8"));
const files = readdirSync("dist").filter((name) => name.endsWith(".js"));

/** One budget may be for all files of a kind: its name has a `*` for what differs. */
const patternOf = (name) => Object.keys(budgets).find((key) => key === name || (key.includes("*") && name.startsWith(key.split("*")[0]) && name.endsWith(key.split("*")[1])));

for (const name of new Set([...Object.keys(budgets).filter((key) => !key.includes("*")), ...files])) {
  if (!files.includes(name)) fail(`dist/${name} has a budget, but does not exist`);
  else {
    const bytes = brotliCompressSync(readFileSync(`dist/${name}`)).length;
    const budget = budgets[patternOf(name)];
    if (budget === undefined) fail(`dist/${name} has ${bytes} B brotli and no budget: give it one in scripts/budgets.json`);
    else if (bytes > budget) fail(`dist/${name}: ${bytes} B brotli, ${bytes - budget} over its budget of ${budget}`);
    else console.log(`dist/${name}: ${bytes} of ${budget} B brotli`);
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

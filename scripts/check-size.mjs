/* Fails if a file of dist/ has more bytes (brotli, quality 11) than scripts/budgets.json allows, or no budget at all. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const budgets = JSON.parse(readFileSync("scripts/budgets.json", "utf8"));
const files = readdirSync("dist").filter((name) => name.endsWith(".js"));

for (const name of new Set([...Object.keys(budgets), ...files])) {
  if (!files.includes(name)) fail(`dist/${name} has a budget, but does not exist`);
  else {
    const bytes = brotliCompressSync(readFileSync(`dist/${name}`)).length;
    const budget = budgets[name];
    if (budget === undefined) fail(`dist/${name} has ${bytes} B brotli and no budget: give it one in scripts/budgets.json`);
    else if (bytes > budget) fail(`dist/${name}: ${bytes} B brotli, ${bytes - budget} over its budget of ${budget}`);
    else console.log(`dist/${name}: ${bytes} of ${budget} B brotli`);
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

/* Fails if a file of dist/ that a page loads, or an entry for bundlers with what it imports, has more bytes than scripts/budgets.json allows, or no budget at all. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { judgeSizes, measureSizes } from "./measure-sizes.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const budgets = JSON.parse(readFileSync("scripts/budgets.json", "utf8"));

for (const { text, isFailure } of judgeSizes(await measureSizes("dist"), budgets)) {
  if (isFailure) {
    console.error(text);
    process.exitCode = 1;
  } else console.log(text);
}

/* Writes docs/config.md, the table of texts in docs/texts.md, the sizes in README.md and docs/performance.md and the figures in the latter from their one source each. `--check` only says whether they are up to date. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { drawTable } from "../bench/report/table.mjs";
import { configShape } from "../src/core/config-shape.js";
import type { Shape } from "../src/core/shape.js";
import { textsByFile } from "../src/locales/locale.js";
import { describeConfig } from "./describe-config.mjs";
import { measureSizes, sizesUnder } from "./measure-sizes.mjs";

const descriptions: Map<string, string> = describeConfig();
const isCheck = process.argv.includes("--check");

function rows(shape: Shape, path: string): string[] {
  const own = path ? [`| \`${path}\` | ${kindOf(shape)} | ${(descriptions.get(path) ?? "").replaceAll("|", "\\|")} |`] : [];
  const inner = Object.entries(shape.keys ?? {}).flatMap(([key, value]) => rows(value, path ? `${path}.${key}` : key));
  const items = shape.of?.keys ? Object.entries(shape.of.keys).flatMap(([key, value]) => rows(value, `${path}[].${key}`)) : [];
  return [...own, ...inner, ...items];
}

function kindOf({ type, oneOf, min, max, of, flag }: Shape): string {
  if (flag) return "true, false or object";
  if (oneOf) return oneOf.map((value) => `\`"${value}"\``).join(" or ");
  if (type === "number") return `${min} to ${max}`;
  if (type === "array") return of?.type === "string" ? "list of texts" : "list";
  return { string: "text", boolean: "true or false", object: "object", any: "anything" }[type];
}

function write(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  if (!isCheck) return writeFileSync(file, text);
  console.error(`${file} is out of date: run "npm run docs".`);
  process.exitCode = 1;
}

write(
  "docs/config.md",
  `# Config\n\nJSON, every key optional. [assent.schema.json](../dist/assent.schema.json) checks it in an editor. This page is written from the same description.\n\n| key | value | what |\n| --- | --- | --- |\n${rows(configShape, "").join("\n")}\n`,
);

const seats = { "": "banner", "-preferences": "preferences", "-rights": "preferences", "-declaration": "declaration", "-placeholder": "placeholders" };
const seen = new Set<string>();
const texts = Object.entries(textsByFile).flatMap(([file, english]) =>
  Object.entries(english as Record<string, string>).flatMap(([key, text]) => (seen.has(key) || !seen.add(key) ? [] : [`| \`${key}\` | ${seats[file as keyof typeof textsByFile]} | ${text} |`])),
);
const keys = ["<!-- texts -->", "", "| key | shown in | English |", "| --- | --- | --- |", ...texts, "", "<!-- /texts -->"].join("\n");
write("docs/texts.md", readFileSync("docs/texts.md", "utf8").replace(/<!-- texts -->[^]*<!-- \/texts -->/, () => keys));

const budgets = JSON.parse(readFileSync("scripts/budgets.json", "utf8")) as Record<string, number>;
const measured = await measureSizes("dist");
/** What a visitor of a shop may meet first; docs/performance.md has all. */
const foremost = ["assent.js", "assent-ui.js", "assent-preferences.js", "assent-views.js", "assent-placeholder.js", "assent-stub.js"];
const rowOf = ([name, budget]: [string, number]) => {
  const bytes = Math.max(...sizesUnder(measured, name).map(([, each]) => each));
  return `| \`${name}\` | ${name.includes("*") ? `at most ${bytes}` : bytes} | ${budget} |`;
};
const tableOf = (sizes: [string, number][]) => ["<!-- sizes -->", "", "| file of `dist/`, entry for bundlers | bytes, brotli | budget |", "| --- | --- | --- |", ...sizes.map(rowOf), "", "<!-- /sizes -->"].join("\n");
const withSizes = (file: string, sizes: [string, number][]) => readFileSync(file, "utf8").replace(/<!-- sizes -->[^]*<!-- \/sizes -->/, tableOf(sizes));
write("README.md", withSizes("README.md", Object.entries(budgets).filter(([name]) => foremost.includes(name))));

const figures = drawTable(JSON.parse(readFileSync("bench/results.json", "utf8")));
write("docs/performance.md", withSizes("docs/performance.md", Object.entries(budgets)).replace(/<!-- bench -->[^]*<!-- \/bench -->/, () => `<!-- bench -->\n\n${figures}\n\n<!-- /bench -->`));

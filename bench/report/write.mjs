/* Draws results.svg anew from results.json. */
import { readFileSync, writeFileSync } from "node:fs";
import { drawChart } from "./chart.mjs";

const file = (name) => new URL(`../${name}`, import.meta.url);
writeFileSync(file("results.svg"), drawChart(JSON.parse(readFileSync(file("results.json"), "utf8"))));

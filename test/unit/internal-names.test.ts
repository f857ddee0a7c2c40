/* The names that the build shortens stay inside what it builds: none is part of what somebody else reads by name. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { internalNames, namesInLit } from "../../scripts/internal-names.mjs";

const root = new URL("../../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), "utf8");
const withoutComments = (source: string) => source.replace(/\/\*.*?\*\/|\/\/.*$/gms, "");
/** What the API, the config, the cookie and the parts are made of. */
const shared = [...["config-input", "consent", "host", "parts", "exported-record", "types"].map((name) => `src/core/${name}.ts`), "src/gate/stage.ts"];
const declares = (source: string, name: string) => new RegExp(`(?:^ +|[{;] )(?:readonly |get )?${name}\\??[:(<]`, "m").test(source);

test("nothing that crosses the head script's border has a name that is shortened", () => {
  for (const file of shared) {
    const source = withoutComments(read(file));
    const strays = internalNames.filter((name) => declares(source, name));
    assert.deepEqual(strays, [], `${file} declares what scripts/internal-names.mjs shortens`);
  }
});

test("that check sees the members of an interface", () => {
  const source = shared.map((file) => withoutComments(read(file))).join("\n");
  for (const name of ["input", "getState", "isThorough", "load", "choices", "regionUrl", "aborted"]) assert.ok(declares(source, name), name);
});

test("every shortened name is in use, and none is a string or an attribute's name", () => {
  const files = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" }).filter((name) => /^(?!ui\/).*\.ts$/.test(name));
  const source = files.map((name) => withoutComments(read(`src/${name}`))).join("\n");
  const has = (pattern: string) => new RegExp(pattern).test(source);
  assert.deepEqual(internalNames.filter((name) => !has(`\\b${name}\\b`)), []);
  assert.deepEqual(internalNames.filter((name) => has(`(?<!\\[)["'\`]${name}["'\`]|dataset(?:\\.|\\[["'])${name}\\b`)), []);
});

const long = Object.keys(namesInLit);
const lit = ["reactive-element", "css-tag"].map((name) => read(`node_modules/@lit/reactive-element/${name}.js`)).join("\n");

test("what is shortened between Lit and our elements is Lit's, and is no word of the API, of a config or of the texts", () => {
  assert.deepEqual(long.filter((name) => !new RegExp(`[\\s.{,;}]${name}\\b`).test(lit)), []);
  const files = [...shared, "src/core/integrations-input.ts", ...readdirSync(new URL("src/ui/", root), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith("texts.ts")).map((name) => `src/ui/${name}`)];
  const words = files.map((file) => withoutComments(read(file))).join("\n");
  assert.deepEqual(long.filter((name) => declares(words, name)), []);
  assert.ok(declares(words, "updated"), "control: a name of Lit's that is a word of ours");
});

test("each of them has a letter of its own, that neither Lit nor the DOM calls anything by", () => {
  const isTaken = (letter: string) => "xyz".includes(letter) || new RegExp(`[^.]\\.${letter}\\b`).test(lit);
  const letters = Object.values(namesInLit);
  assert.equal(new Set(letters).size, long.length);
  assert.deepEqual(letters.filter((letter) => !letter || isTaken(letter)), []);
  assert.ok(isTaken("l"), "control: Lit has one of its own");
});

import { c as configShape } from './config-shape.js';
import { r as readConfig } from './read-config.js';
import { r as report } from './report.js';

function nearestName(word, names) {
  const byDistance = names.map((name) => [distance(word.toLowerCase(), name.toLowerCase()), name]);
  return byDistance.reduce((best, next) => next[0] < best[0] ? next : best)[1];
}
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[to.length];
}

function parseConfig(input) {
  const problems = [];
  const config = readConfig(input, {
    wrong: (path, value, shape) => problems.push({ path, found: show(value), expected: expectation(shape) }),
    unknown: (path, key, names) => problems.push({ path: `${path}.${key}`, found: `the unknown key "${key}"`, expected: `"${nearestName(key, names)}", or no such key` }),
    repeated: (path, id) => problems.push({ path, found: `"${id}" a second time`, expected: "an id of its own for each category and service" }),
    stray: (path, id) => problems.push({ path, found: show(id), expected: "the id of a category" })
  });
  return { config, problems };
}
const words = /* @__PURE__ */ new Map([
  [configShape.keys.regionUrl.pattern, "an http, https, mailto or tel URL, or a relative one, without spaces"],
  [configShape.keys.record.keys.url.pattern, "an http or https URL, or a relative one, without spaces"],
  [configShape.keys.cookie.keys.path.pattern, "a path that starts with /"],
  [configShape.keys.cookie.keys.name.pattern, "letters, digits, ., - and _"],
  [configShape.keys.compat.keys.klaro.of.pattern, "letters, digits, - and _"],
  [configShape.keys.integrations.keys.gtm.keys.dataLayer.pattern, "the name of a variable"]
]);
function expectation({ type, oneOf, pattern, min, max, flag }) {
  if (flag) return "true, false or an object";
  if (oneOf) return oneOf.map((item) => `"${item}"`).join(" or ");
  if (type === "number") return `a number from ${min} to ${max}`;
  return words.get(pattern) ?? { string: "a text", array: "a list", object: "an object", boolean: "true or false", any: "something" }[type];
}
function show(value) {
  return value === void 0 ? "nothing" : String(JSON.stringify(value) ?? typeof value).slice(0, 80);
}

function nameProblems(input, strays, loose) {
  for (const problem of parseConfig(input).problems) report(`config ${problem.path}: found ${problem.found}, expected ${problem.expected}`, problem);
  for (const [element, ids] of strays) complain(element, `is held back for ever: ${ids.length ? `the config has no category or service "${ids.join('", "')}"` : "its data-consent names no category or service"}`);
  const way = "is fetched whatever the visitor decides: write its address as data-src, data-srcset, data-href, data-data or data-poster";
  for (const element of loose) complain(element, way);
}
function complain(element, what) {
  report(`${element.outerHTML.slice(0, 160)} ${what}`, { element });
}

export { nameProblems };

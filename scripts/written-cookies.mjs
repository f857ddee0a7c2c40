/** js-cookie keeps a reading half that we do not use, behind methods that no bundler can leave out: ours reads cookies that disagree. */
const readers = ["get", "remove", "withAttributes", "withConverter", "read"];

/**
 * What else is made less, each with what stands in its place: what is for servers, for converters and for default attributes, of which we have
 * none; for dates, where we give days; for names and values with characters that cookies cannot have: ours have none (src/core/cookie-names.ts),
 * but for the `%` of a record, which js-cookie leaves encoded. And what takes attributes from `Object.prototype`, where a page may have put
 * anything: a function there would keep a choice from being stored. test/unit/written-cookies.test.ts holds what is left to the whole.
 */
const cuts = /** @type {const} */ ([
  [/if \(typeof document === 'undefined'\) \{\s*return\s*\}/, ""],
  [/attributes = assign\(\{\}, defaultAttributes, attributes\);/, ""],
  [/converter\.write\(value, name\)/, "encodeURIComponent(value)"],
  [/for \(var attributeName in attributes\)/, "for (var attributeName of Object.keys(attributes))"],
  [/if \(typeof attributes\.expires === 'number'\)/, ""],
  [/if \(attributes\.expires\)/, ""],
  [/name = encodeURIComponent\(name\)\s*\.replace\([^;]*\)\s*\.replace\([^;]*\);/, ""],
  [/Object\.create\(\s*(\{[^{}]*\}),\s*\{(?:[^{}]|\{[^{}]*\})*\}\s*\)/, "$1"],
]);

/**
 * Leaves of js-cookie what writes, by the settings that it is given: a plugin for rollup. Another js-cookie than it knows fails the build.
 *
 * @type {import("rollup").Plugin}
 */
export const writtenCookies = {
  name: "written-cookies",
  transform(code, id) {
    if (!id.includes("/js-cookie/")) return null;
    const found = findMembers(this.parse(code), readers);
    if (found.length !== readers.length) throw new Error(`${id}: expected ${readers}, found ${found.map(({ key }) => key.name)}; see scripts/written-cookies.mjs`);
    const writing = found.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ""), code);
    return cuts.reduce((text, [known, left]) => {
      if (!known.test(text)) throw new Error(`${id}: expected ${known}; see scripts/written-cookies.mjs`);
      return text.replace(known, left);
    }, writing);
  },
};

/** @typedef {{ type: string, start: number, end: number, key: { name: string } }} Member */

/**
 * The members of object literals under one of these names, in the order of the source.
 *
 * @param {unknown} node @param {readonly string[]} names @returns {Member[]}
 */
function findMembers(node, names) {
  if (!node || typeof node !== "object") return [];
  const member = /** @type {Member} */ (node);
  if (member.type === "Property" && names.includes(member.key.name)) return [member];
  return Object.values(node).flatMap((each) => findMembers(each, names));
}

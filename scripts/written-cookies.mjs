/** js-cookie keeps a reading half that we do not use, behind methods that no bundler can leave out: ours reads cookies that disagree. */
const readers = ["get", "remove", "withAttributes", "withConverter", "read"];

/** Takes out of js-cookie what does not write: a plugin for rollup. */
export const writtenCookies = {
  name: "written-cookies",
  /** @param {string} code @param {string} id @returns {string | null} */
  transform(code, id) {
    if (!id.includes("/js-cookie/")) return null;
    const found = findMembers(this.parse(code), readers);
    if (found.length !== readers.length) throw new Error(`${id}: expected ${readers}, found ${found.map(({ key }) => key.name)}; see scripts/written-cookies.mjs`);
    return found.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ""), code);
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

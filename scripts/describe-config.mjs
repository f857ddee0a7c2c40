import { readFileSync } from "node:fs";

export const inputFiles = ["config-input.ts", "integrations-input.ts"];

/**
 * Reads what `config-input.ts` and `integrations-input.ts` say of each key: a map from paths such as `categories[].services[].id` to the text of the comment.
 * It relies on the file's form (one-line comments, one key a line), and throws where that is broken.
 */
export function describeConfig() {
  /** @typedef {{ key: string, type: string, comment: string }[]} Members */
  /** @type {Map<string, Members>} */
  const interfaces = new Map();
  /** @type {Members} */
  let current = [];
  let comment = "";
  for (const [file, line] of inputFiles.flatMap(linesOf)) {
    const [, name = ""] = /^export interface (\w+) \{$/.exec(line) ?? [];
    const [, text = ""] = /^ {2}\/\*\* (.*) \*\/$/.exec(line) ?? [];
    const [, key = "", type = ""] = /^ {2}"?([$\w-]+)"?\??: (.+?)(?: \| undefined)?;$/.exec(line) ?? [];
    if (name) interfaces.set(name, (current = []));
    else if (text) comment = text;
    else if (key) {
      if (!comment) throw new Error(`${file}: ${key} has no comment`);
      current.push({ key, type, comment });
      comment = "";
    }
  }
  /** @type {Map<string, string>} */
  const descriptions = new Map();
  const walk = /** @param {string} name @param {string} path */ (name, path) => {
    const members = interfaces.get(name);
    if (!members) throw new Error(`${inputFiles.join(" and ")} have no ${name}`);
    for (const { key, type, comment } of members) {
      const here = path ? `${path}.${key}` : key;
      descriptions.set(here, comment);
      const [, inner = "", list = ""] = /^(?:boolean \| |readonly )?(\w+Input)(\[\])?$/.exec(type) ?? [];
      if (inner) walk(inner, here + list);
    }
  };
  walk("ConfigInput", "");
  return descriptions;
}

/**
 * Each with the name of its file.
 *
 * @param {string} file @returns {[file: string, line: string][]}
 */
function linesOf(file) {
  const text = readFileSync(new URL(`../src/core/${file}`, import.meta.url), "utf8");
  return text.split("\n").map((line) => [file, line]);
}

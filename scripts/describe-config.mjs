import { readFileSync } from "node:fs";

export const inputFiles = ["config-input.ts", "integrations-input.ts"];

/**
 * Reads what `config-input.ts` and `integrations-input.ts` say of each key: a map from paths such as `categories[].services[].id` to the text of the comment.
 * It relies on the file's form (one-line comments, one key a line), and throws where that is broken.
 */
export function describeConfig() {
  const interfaces = new Map();
  let current;
  let comment;
  for (const [file, line] of inputFiles.flatMap(linesOf)) {
    const [, name] = /^export interface (\w+) \{$/.exec(line) ?? [];
    const [, text] = /^ {2}\/\*\* (.*) \*\/$/.exec(line) ?? [];
    const [, key, type] = /^ {2}"?([$\w-]+)"?\??: (.+);$/.exec(line) ?? [];
    if (name) interfaces.set(name, (current = []));
    else if (text) comment = text;
    else if (key) {
      if (!comment) throw new Error(`${file}: ${key} has no comment`);
      current.push({ key, type, comment });
      comment = undefined;
    }
  }
  const descriptions = new Map();
  const walk = (name, path) => {
    for (const { key, type, comment } of interfaces.get(name)) {
      const here = path ? `${path}.${key}` : key;
      descriptions.set(here, comment);
      const [, inner, list] = /^(?:boolean \| |readonly )?(\w+Input)(\[\])?$/.exec(type) ?? [];
      if (inner) walk(inner, here + (list ?? ""));
    }
  };
  walk("ConfigInput", "");
  return descriptions;
}

/** Each with the name of its file. */
function linesOf(file) {
  const text = readFileSync(new URL(`../src/core/${file}`, import.meta.url), "utf8");
  return text.split("\n").map((line) => [file, line]);
}

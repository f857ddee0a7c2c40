/* Others' code in dist/ goes out under their licences, which ask that their notices go with it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const fileName = "THIRD-PARTY-LICENSES.txt";
const preface = "Files beside this one hold code of the packages below, and are passed on under their licences, too. Keep these notices with them.\n";

/**
 * Writes the notices of all packages that the builds of one run have taken code from: a plugin for rollup, one for all of them. Each build
 * writes the file with what is known by then, the last one the whole.
 *
 * @throws {Error} if a package has no licence to show.
 */
export function thirdPartyLicenses() {
  /** @type {Map<string, string>} */
  const notices = new Map();
  return {
    name: "third-party-licenses",
    /** @this {{ emitFile(file: { type: "asset", fileName: string, source: string }): unknown }} */
    generateBundle(/** @type {unknown} */ _, /** @type {Record<string, { modules?: Record<string, { renderedLength: number }> }>} */ bundle) {
      const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.entries(modules));
      for (const [id, { renderedLength }] of modules) {
        const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? [];
        if (folder && renderedLength && !notices.has(folder)) notices.set(folder, noticeOf(folder));
      }
      const source = [preface, ...[...notices.values()].sort()].join(`\n${"-".repeat(80)}\n\n`);
      this.emitFile({ type: "asset", fileName, source });
    },
  };
}

/** @param {string} folder */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (!file) throw new Error(`${name} has no licence to put into ${fileName}`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

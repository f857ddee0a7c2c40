/* Fails unless dist/ is byte for byte what a fresh build gives. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
mkdirSync(".tmp", { recursive: true });
const fresh = mkdtempSync(".tmp/dist-");
try {
  execFileSync(process.execPath, ["scripts/build.mjs", "--out", fresh], { stdio: "inherit" });
  const names = new Set([...filesIn("dist"), ...filesIn(fresh)]);
  const differing = [...names].filter((name) => read("dist", name) !== read(fresh, name)).sort();
  if (differing.length) {
    console.error(`dist/ is not what src/ builds: ${differing.join(", ")}. Run "npm run build" and commit dist/.`);
    process.exitCode = 1;
  } else console.log(`dist/ is what src/ builds (${names.size} files).`);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path));
}

/** @param {string} folder @param {string} name */
function read(folder, name) {
  try {
    return readFileSync(join(folder, name), "latin1");
  } catch {
    return undefined;
  }
}

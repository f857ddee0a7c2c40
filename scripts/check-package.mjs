/* Checks what `npm pack` would publish: its files, what its README leads to, what they import, its exports (publint), its types (are-the-types-wrong). */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const output = ".tmp/pack";
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

/** @type {{ files: { path: string }[], size: number }} */
const packed = Object.values(JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", output], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })))[0];
const names = packed.files.map(({ path }) => path);
const stray = names.filter((name) => !/^(?:dist\/.+|docs\/(?:decisions\/)?[\w-]+\.md|docs\/pictures\/[\w-]+\.png|bench\/results\.svg|package\.json|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md)$/.test(name));
const missing = ["LICENSE", "README.md", "dist/THIRD-PARTY-LICENSES.txt", ...readdirSync("dist").filter((name) => /\.(?:js|json)$/.test(name)).map((name) => `dist/${name}`)].filter((name) => !names.includes(name));
const dead = [...readFileSync("README.md", "utf8").matchAll(/\]\((?!\w+:)([^)#]+)/g)].flatMap(([, path = ""]) => (names.some((name) => name === path || (path.endsWith("/") && name.startsWith(path))) ? [] : path));
if (dead.length) fail(`npm pack: the README leads to what is not in the package: ${dead.join(", ")}`);
if (stray.length || missing.length) fail(`npm pack: stray ${stray.join(", ") || "none"}; missing ${missing.join(", ") || "none"}`);

const imported = new Set(names.filter((name) => /\.(?:js|d\.ts)$/.test(name)).flatMap((name) => [...readFileSync(name, "utf8").matchAll(/\b(?:from|import)\s*\(?\s*["']((?:@[\w.-]+\/)?\w[\w.-]*)(?:\/[\w./-]+)?["']/g)].map(([, each]) => each)));
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const [needed, listed] = [[...imported], Object.keys(dependencies)].map((each) => each.sort().join(", "));
if (needed !== listed) fail(`package.json lists as dependencies: ${listed}; dist imports: ${needed}`);

const { messages, pkg } = await publint({ pkgDir: root, strict: true });
for (const message of messages) fail(`publint: ${formatMessage(message, pkg)}`);

const [tarball] = readdirSync(output);
try {
  execFileSync(process.execPath, ["node_modules/@arethetypeswrong/cli/dist/index.js", `${output}/${tarball}`, "--ignore-rules", "cjs-resolves-to-esm", "--exclude-entrypoints", "assent.js", "assent-stub.js", "--format", "ascii"], { encoding: "utf8" });
} catch (error) {
  const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
  fail(`are-the-types-wrong: ${stdout}${stderr}`);
}
if (!process.exitCode) console.log(`npm pack: ${names.length} files, ${packed.size} B; exports and types are right.`);

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

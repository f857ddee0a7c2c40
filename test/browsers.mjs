import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { planInstall } from './support/install-plan.mjs';

/** @typedef {import('./support/install-plan.mjs').Found} Found */

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The first of `names` in `PATH`.
 * @param {string[]} names
 */
function inPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * The files of a Debian package; none if it is not installed, or this is not Debian.
 * @param {string} name
 */
function filesOf(name) {
  try {
    return execFileSync('dpkg', ['-L', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n');
  } catch {
    return [];
  }
}

/** MiniBrowser lives outside of `PATH`, in a folder that carries the version and, on Debian, the architecture. */
function findMiniBrowser() {
  const libraries = ['libwebkit2gtk-4.1-0', 'libwebkit2gtk-4.0-37'].flatMap(filesOf);
  const roots = ['/usr/libexec', '/usr/lib', '/usr/lib64', `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`];
  const known = roots.flatMap((root) => ['4.1', '4.0'].map((version) => `${root}/webkit2gtk-${version}/MiniBrowser`));
  return [...libraries.filter((file) => file.endsWith('/MiniBrowser')), ...known].find(isExecutable);
}

/**
 * Where each browser is; what is not there is left undefined. CHROMIUM, FIREFOX, WEBKIT_DRIVER and WEBKIT_BROWSER override.
 * @returns {Found}
 */
export function findBrowsers() {
  const { env } = process;
  return Object.freeze({
    chromium: env.CHROMIUM || inPath('chromium', 'chromium-browser', 'google-chrome'),
    firefox: env.FIREFOX || inPath('firefox-esr', 'firefox'),
    webkitDriver: env.WEBKIT_DRIVER || inPath('WebKitWebDriver'),
    webkitBrowser: env.WEBKIT_BROWSER || findMiniBrowser(),
    xvfb: inPath('Xvfb'),
  });
}

/** The browsers as they were found when this module was loaded. */
export const browsers = findBrowsers();

/** What decides how to install: asked anew each time. */
function describeMachine() {
  return { debian: existsSync('/etc/debian_version') && inPath('apt-get') !== undefined, root: process.getuid?.() === 0 };
}

/**
 * Sees to it that all browsers are there, and gives where they are. On Debian or Ubuntu as root it installs what is missing; elsewhere, or if
 * that fails, it rejects with what is missing and the command that brings it.
 * @param {{ find?: () => Found, machine?: { debian: boolean, root: boolean }, run?: (command: string[]) => unknown }} [options]
 * @returns {Promise<Found>}
 */
export async function ensureBrowsers({ find = findBrowsers, machine = describeMachine(), run = runCommand } = {}) {
  const plan = planInstall(find(), machine);
  if (plan.error) throw new Error(plan.error);
  for (const command of plan.commands) await run(command);
  const found = find();
  const left = planInstall(found, { ...machine, root: false });
  if (left.error) throw new Error(left.error);
  return found;
}

/** @param {string[]} command */
async function runCommand([file = '', ...args]) {
  const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${[file, ...args].join(' ')} ended with ${code}`);
}

/**
 * Paths of the programs the tests drive; undefined = not there.
 * @typedef {Readonly<Record<"chromium" | "firefox" | "webkitDriver" | "webkitBrowser" | "xvfb", string | undefined>>} Found
 */

/** @type {ReadonlyArray<{ key: keyof Found, name: string, debianPackage: string }>} */
const needs = [
  { key: 'chromium', name: 'Chromium', debianPackage: 'chromium' },
  { key: 'firefox', name: 'Firefox', debianPackage: 'firefox-esr' },
  { key: 'webkitDriver', name: 'WebKitWebDriver', debianPackage: 'webkit2gtk-driver' },
  { key: 'webkitBrowser', name: 'MiniBrowser of WebKitGTK', debianPackage: 'webkit2gtk-driver' },
  { key: 'xvfb', name: 'Xvfb', debianPackage: 'xvfb' },
];

/**
 * Decides what to do about missing browsers: nothing, the commands to run, or an error to throw. Never both of the latter.
 *
 * Only root on Debian (or Ubuntu) is given commands: whoever is neither is told what is missing and how to get it.
 * @param {Found} found
 * @param {{ debian: boolean, root: boolean }} machine
 * @returns {{ commands: string[][], error?: string }}
 */
export function planInstall(found, { debian, root }) {
  const missing = needs.filter(({ key }) => !found[key]);
  if (missing.length === 0) return { commands: [] };
  const packages = [...new Set(missing.map(({ debianPackage }) => debianPackage))];
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  if (debian && root) return { commands: [['apt-get', 'update'], install] };
  const names = missing.map(({ name }) => name).join(', ');
  const advice = debian
    ? `sudo apt-get update && sudo ${install.join(' ')}`
    : `install them (on Debian: ${install.join(' ')}) or give their paths in CHROMIUM, FIREFOX, WEBKIT_DRIVER, WEBKIT_BROWSER`;
  return { commands: [], error: `missing browsers: ${names}. To mend it: ${advice}` };
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planInstall } from '../../support/install-plan.mjs';

const all = { chromium: '/c', firefox: '/f', webkitDriver: '/d', webkitBrowser: '/b', xvfb: '/x' };
const none = { chromium: undefined, firefox: undefined, webkitDriver: undefined, webkitBrowser: undefined, xvfb: undefined };

describe('planInstall', () => {
  it('does nothing when all is there, whoever and wherever one is', () => {
    for (const machine of [{ debian: true, root: true }, { debian: false, root: false }]) {
      assert.deepEqual(planInstall(all, machine), { commands: [] });
    }
  });

  it('installs only what is missing, as root on Debian', () => {
    const { commands, error } = planInstall({ ...all, firefox: undefined, xvfb: undefined }, { debian: true, root: true });
    assert.equal(error, undefined);
    assert.deepEqual(commands, [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'firefox-esr', 'xvfb'],
    ]);
  });

  it('asks for a package once, though two of its parts are missing', () => {
    const { commands } = planInstall(none, { debian: true, root: true });
    assert.deepEqual(commands.at(-1)?.slice(4), ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb']);
  });

  it('runs nothing without root, and says what is missing and the command', () => {
    const { commands, error = '' } = planInstall({ ...all, webkitBrowser: undefined }, { debian: true, root: false });
    assert.deepEqual(commands, []);
    assert.match(error, /^missing browsers: MiniBrowser of WebKitGTK\./);
    assert.match(error, /sudo apt-get update && sudo apt-get install -y --no-install-recommends webkit2gtk-driver$/);
  });

  it('runs nothing elsewhere, root or not, and names the variables to set', () => {
    const { commands, error = '' } = planInstall(none, { debian: false, root: true });
    assert.deepEqual(commands, []);
    assert.match(error, /Chromium, Firefox, WebKitWebDriver, MiniBrowser of WebKitGTK, Xvfb/);
    assert.match(error, /CHROMIUM, FIREFOX, WEBKIT_DRIVER, WEBKIT_BROWSER/);
  });
});

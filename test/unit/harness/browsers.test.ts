import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { ensureBrowsers, findBrowsers } from '../../browsers.mjs';

const root = { debian: true, root: true };
const all = { chromium: '/c', firefox: '/f', webkitDriver: '/d', webkitBrowser: '/b', xvfb: '/x' };

/** Makes PATH one folder that holds these programs, and clears the overrides, until the test ends. */
async function usePath(t: TestContext, ...programs: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'assent-path-'));
  const names = ['PATH', 'CHROMIUM', 'FIREFOX', 'WEBKIT_DRIVER', 'WEBKIT_BROWSER'];
  const before = names.map((name) => [name, process.env[name]] as const);
  t.after(async () => {
    for (const [name, value] of before) if (value !== undefined) process.env[name] = value;
    await rm(folder, { recursive: true });
  });
  for (const name of names) delete process.env[name];
  process.env.PATH = folder;
  for (const program of programs) await writeFile(join(folder, program), '#!/bin/sh\n', { mode: 0o755 });
  return folder;
}

describe('findBrowsers', () => {
  it('finds programs in PATH, Firefox ESR first, and gives a frozen object', async (t) => {
    const folder = await usePath(t, 'chromium', 'firefox', 'firefox-esr', 'WebKitWebDriver', 'Xvfb');
    const found = findBrowsers();
    assert.equal(found.chromium, join(folder, 'chromium'));
    assert.equal(found.firefox, join(folder, 'firefox-esr'));
    assert.equal(found.webkitDriver, join(folder, 'WebKitWebDriver'));
    assert.equal(found.xvfb, join(folder, 'Xvfb'));
    assert.ok(Object.isFrozen(found));
  });

  it('leaves undefined what is not there or cannot be run', async (t) => {
    const folder = await usePath(t, 'chromium');
    await chmod(join(folder, 'chromium'), 0o644);
    const { chromium, firefox, webkitDriver, xvfb } = findBrowsers();
    assert.deepEqual([chromium, firefox, webkitDriver, xvfb], [undefined, undefined, undefined, undefined]);
  });

  it('lets the environment override', async (t) => {
    await usePath(t, 'chromium');
    Object.assign(process.env, { CHROMIUM: '/my/chromium', WEBKIT_BROWSER: '/my/browser' });
    const { chromium, webkitBrowser } = findBrowsers();
    assert.deepEqual([chromium, webkitBrowser], ['/my/chromium', '/my/browser']);
  });
});

describe('ensureBrowsers', () => {
  it('runs nothing when all is there', async () => {
    const found = await ensureBrowsers({ find: () => all, machine: root, run: () => assert.fail('ran a command') });
    assert.deepEqual(found, all);
  });

  it('updates, installs, looks again and gives what is there now', async () => {
    const ran: string[][] = [];
    const found = await ensureBrowsers({
      find: () => (ran.length === 2 ? all : { ...all, chromium: undefined }),
      machine: root,
      run: (command) => ran.push(command),
    });
    assert.deepEqual(ran.map((command) => command.slice(0, 2)), [['apt-get', 'update'], ['apt-get', 'install']]);
    assert.equal(ran[1]?.at(-1), 'chromium');
    assert.deepEqual(found, all);
  });

  it('throws when the installation did not bring it', async () => {
    await assert.rejects(ensureBrowsers({ find: () => ({ ...all, xvfb: undefined }), machine: root, run: () => {} }), /missing browsers: Xvfb/);
  });

  it('throws without root', async () => {
    const options = { find: () => ({ ...all, firefox: undefined }), machine: { debian: true, root: false } };
    await assert.rejects(ensureBrowsers(options), /missing browsers: Firefox\. .*apt-get install/);
  });
});

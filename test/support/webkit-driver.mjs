import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { browsers } from '../browsers.mjs';
import { startChild, stopChild } from './child.mjs';

/** Wide and high enough for the largest viewport a test may ask. The pointer rests at its centre. */
export const screen = Object.freeze({ width: 2600, height: 2000 });

/** Keeps the toolbar of MiniBrowser from setting a least width to its window: a viewport may be 320 pixels wide. */
const windowStyle = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }';

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts an X server without a screen; it picks its display number itself, so that runs side by side never clash. */
async function startDisplay() {
  const child = startChild(browsers.xvfb ?? 'Xvfb', ['-displayfd', '3', '-screen', '0', `${screen.width}x${screen.height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    endSignal: 'SIGTERM',
  });
  const number = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Xvfb named no display within 20 s')), 20_000);
    late.unref();
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3]?.once('data', (data) => {
      clearTimeout(late);
      resolve(String(data).trim());
    });
  });
  return { child, display: `:${number}` };
}

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} child
 */
async function waitUntilReady(port, child) {
  const end = Date.now() + 20_000;
  while (child.exitCode === null) {
    if (Date.now() > end) return false;
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then((response) => response.ok, () => false);
    if (ready) break;
    await delay(50);
  }
  return child.exitCode === null;
}

/** Has WebKit draw straight into its window: the way over a graphics card, where there is none, takes twice the work. */
const plainDrawing = { WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' };

/**
 * A folder of settings for MiniBrowser alone, so that those of the user are neither read nor written.
 * @param {boolean} light
 */
async function writeSettings(light) {
  const folder = await mkdtemp(join(tmpdir(), 'assent-webkit-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0', 'gtk.css'), windowStyle);
  await writeFile(join(folder, 'gtk-3.0', 'settings.ini'), `[Settings]\ngtk-enable-animations=${light ? 0 : 1}\n`);
  return folder;
}

/**
 * Starts WebKitWebDriver on a free port, under a display of its own.
 *
 * `stop` ends both, and the browsers that were started through them. Another program may take the free port first: it
 * then tries anew, three times in all.
 * @param {{ light?: boolean }} [options]
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function startWebKitDriver({ light = false } = {}) {
  const { child: xvfb, display } = await startDisplay();
  const settings = await writeSettings(light);
  const clean = async () => {
    await stopChild(xvfb);
    await rm(settings, { recursive: true, force: true, maxRetries: 5 });
  };
  const env = { ...process.env, ...(light && plainDrawing), DISPLAY: display, LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US:en', XDG_CONFIG_HOME: settings, XDG_DATA_HOME: settings };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const port = await findFreePort();
    const driver = startChild(browsers.webkitDriver ?? 'WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env });
    if (await waitUntilReady(port, driver)) return { port, stop: () => stopChild(driver).then(clean) };
    await stopChild(driver);
  }
  await clean();
  throw new Error('WebKitWebDriver does not answer');
}

/**
 * The capabilities of a WebKit session.
 *
 * Navigation does not wait (`pageLoadStrategy: none`), or every call would wait for the slowest script of the page.
 * @param {{ args?: string[], pageLoadStrategy?: 'none' | 'normal' }} [options]
 */
export function webkitCapabilities({ args = [], pageLoadStrategy = 'none' } = {}) {
  return {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    pageLoadStrategy,
    unhandledPromptBehavior: 'dismiss',
    'webkitgtk:browserOptions': { binary: browsers.webkitBrowser, args: ['--automation', ...args] },
  };
}

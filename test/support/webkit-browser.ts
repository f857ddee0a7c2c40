import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'webdriver';
import type { Browser, LaunchOptions } from './driver.js';
import { startWebKitDriver, webkitCapabilities } from './webkit-driver.mjs';
import { WebkitSession } from './webkit-session.js';
import { WebkitTab } from './webkit-tab.js';
import { callTimeout, within } from './within.js';

/** MiniBrowser's own switches for what other browsers take as preferences. */
function argsOf({ proxy, cookies, args = [] }: LaunchOptions): string[] {
  return [
    '--javascript-can-open-windows-automatically=1',
    ...(proxy ? [`--proxy=${proxy}`] : []),
    ...(cookies === 'blocked' ? ['--cookies-policy=never'] : []),
    ...args,
  ];
}

async function openSession(port: number, args: string[]): Promise<Client> {
  process.env.WDIO_LOG_LEVEL ??= 'silent';
  const { default: WebDriver } = await import('webdriver');
  return WebDriver.newSession({
    hostname: '127.0.0.1',
    port,
    logLevel: 'silent',
    connectionRetryCount: 0,
    connectionRetryTimeout: callTimeout,
    capabilities: { alwaysMatch: webkitCapabilities({ args }), firstMatch: [{}] },
  });
}

/**
 * Opens a window without toolbar and gives its handle.
 *
 * By `window.open`, as windows made by the driver's own command hear no `storage` events of one another.
 */
async function openWindow(client: Client): Promise<string> {
  const before = await client.getWindowHandles();
  await client.executeScript("window.open('about:blank', '_blank', 'noopener,popup,width=1280,height=800')", []);
  for (;;) {
    const handle = (await client.getWindowHandles()).find((known) => !before.includes(known));
    if (handle) return handle;
    await delay(20);
  }
}

/**
 * Starts WebKitGTK's MiniBrowser under a display of its own.
 *
 * Each tab is a window, so that none is hidden and throttled; the first window stays, or the session would end with the
 * last tab.
 */
export async function launchWebkit({ light = false, ...options }: LaunchOptions): Promise<Browser> {
  if (options.gpc) throw new Error('webkit has no Global Privacy Control: let the page include privacyControl');
  if (options.media) throw new Error('webkit takes its media features from the desktop: no test can set them');
  const driver = await startWebKitDriver({ light });
  try {
    const client = await within(callTimeout, 'webkit: start', openSession(driver.port, argsOf(options)));
    await client.setTimeouts(0, callTimeout, callTimeout);
    const session = new WebkitSession(client);
    const first = await client.getWindowHandle();
    return {
      engine: 'webkit',
      async newTab() {
        const handle = await session.run(first, 'new tab', openWindow);
        const tab = new WebkitTab(session, handle, !light);
        await tab.renew();
        return tab;
      },
      async close() {
        await within(5000, 'webkit: close', client.deleteSession()).catch(() => {});
        await driver.stop();
      },
    };
  } catch (error) {
    await driver.stop();
    throw error;
  }
}

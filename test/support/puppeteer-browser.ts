import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type LaunchOptions as PuppeteerOptions, type Page } from 'puppeteer-core';
import { viewport, type Browser, type LaunchOptions, type MediaFeatures } from './driver.js';
import { privacyControl } from './privacy-control.js';
import { chromiumOptions, firefoxOptions, prepareChromiumProfile } from './puppeteer-options.js';
import { PuppeteerTab } from './puppeteer-tab.js';
import { callTimeout, puppeteerTimeout, within } from './within.js';

/** A profile with settings that the command line cannot give; none if there are none to give. */
async function prepareProfile(engine: string, options: LaunchOptions): Promise<string | undefined> {
  if (engine !== 'chromium' || options.cookies !== 'blocked') return undefined;
  const profile = await mkdtemp(join(tmpdir(), 'assent-profile-'));
  await prepareChromiumProfile(profile);
  return profile;
}

/** Tells Chromium which media features hold, by its own protocol: puppeteer knows but some of them. */
async function emulate(page: Page, media: MediaFeatures): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: Object.entries(media).map(([name, value]) => ({ name, value: String(value) })) });
}

/** Starts Chromium or Firefox, without a window unless HEADED is set, on a fresh profile that is deleted at the end. */
export async function launchPuppeteer(engine: 'chromium' | 'firefox', options: LaunchOptions): Promise<Browser> {
  const profile = await prepareProfile(engine, options);
  const settings: PuppeteerOptions = {
    ...(engine === 'chromium' ? chromiumOptions(options) : firefoxOptions(options)),
    headless: !process.env.HEADED,
    env: { ...process.env, ...options.env },
    ...(profile && { userDataDir: profile }),
    defaultViewport: viewport,
    timeout: puppeteerTimeout * 2,
    protocolTimeout: puppeteerTimeout,
  };
  const browser = await puppeteer.launch(settings);
  return {
    engine,
    async newTab() {
      const page = await within(callTimeout, `${engine}: new tab`, browser.newPage());
      if (options.gpc && engine === 'chromium') {
        await page.setExtraHTTPHeaders({ 'sec-gpc': '1' });
        await page.evaluateOnNewDocument(privacyControl);
      }
      if (options.media && engine === 'chromium') await emulate(page, options.media);
      return new PuppeteerTab(page, engine);
    },
    async close() {
      await within(callTimeout, `${engine}: close`, browser.close()).catch(() => browser.process()?.kill('SIGKILL'));
      if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import { browsers } from '../browsers.mjs';
import { chromiumArgs } from './chromium-args.mjs';
import type { LaunchOptions, MediaFeatures } from './driver.js';

/** The page has all of the screen: tabs, buttons and the address bar, drawn anew with each page, take up to a tenth of the processor. */
const kioskArgs = ['--kiosk'];

/**
 * One process for all sites, as on a phone that has little memory, in place of a new one with each page of each host: to start
 * it takes as much of the processor as to run the page.
 */
const lightArgs = [
  ...kioskArgs,
  '--force-prefers-reduced-motion',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
  '--renderer-process-limit=1',
];

/** How to start Chromium. The proxy takes loopback hosts too, which Chromium leaves out by itself. */
export function chromiumOptions({ proxy, gpc = false, light = false, args = [] }: LaunchOptions): PuppeteerOptions {
  const proxyArgs = proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
  return {
    browser: 'chrome',
    executablePath: browsers.chromium ?? 'chromium',
    args: [...chromiumArgs, ...(light ? lightArgs : []), ...proxyArgs, ...args],
    // Only the header of the signal needs the browser to tell of each request; the server's log knows them anyway.
    networkEnabled: gpc,
  };
}

/** Writes into a profile that Chromium blocks (2) all cookies. */
export async function prepareChromiumProfile(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

function proxyPrefs(proxy: string): Record<string, unknown> {
  const { hostname, port } = new URL(proxy);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

const gpcPrefs = { 'privacy.globalprivacycontrol.enabled': true, 'privacy.globalprivacycontrol.functionality.enabled': true };

/** 0 = dark, 1 = light; 2 = the visitor's colours in place of any page's. */
function mediaPrefs(media: MediaFeatures): Record<string, unknown> {
  const scheme = media['prefers-color-scheme'];
  return {
    ...(scheme && { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 }),
    ...(media['prefers-reduced-motion'] && { 'ui.prefersReducedMotion': 1 }),
    ...(media['forced-colors'] && { 'browser.display.document_color_use': 2 }),
  };
}

/** Work for later visits, which never come: history, tabs to restore, icons of pages, and processes for further tabs. */
const memoryPrefs = {
  'places.history.enabled': false,
  'browser.sessionstore.max_tabs_undo': 0,
  'browser.sessionstore.interval': 3_600_000,
  'browser.chrome.site_icons': false,
  'dom.ipc.processPrelaunch.enabled': false,
};

const lightPrefs = { 'layout.frame_rate': 20, 'ui.prefersReducedMotion': 1 };

/** How to start Firefox: 2 = reject all cookies. */
export function firefoxOptions({ proxy, cookies, gpc, media, light = false, args = [], prefs = {} }: LaunchOptions): PuppeteerOptions {
  return {
    browser: 'firefox',
    executablePath: browsers.firefox ?? 'firefox',
    args: [...(light ? kioskArgs : []), ...args],
    networkEnabled: false,
    extraPrefsFirefox: {
      ...memoryPrefs,
      ...(light && lightPrefs),
      ...(proxy && proxyPrefs(proxy)),
      ...(cookies === 'blocked' && { 'network.cookie.cookieBehavior': 2 }),
      ...(gpc && gpcPrefs),
      ...(media && mediaPrefs(media)),
      ...prefs,
    },
  };
}

import type { Browser, Engine, LaunchOptions } from './driver.js';

/** All engines, in the order in which results are shown. */
export const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

function parseEngine(name: string): Engine {
  const engine = engines.find((known) => known === name);
  if (!engine) throw new Error(`no engine is named ${name}: ENGINE is one of ${engines.join(', ')}`);
  return engine;
}

/** The engine that this process tests: ENGINE, or Chromium. */
export function currentEngine(): Engine {
  return parseEngine(process.env.ENGINE ?? 'chromium');
}

/** Starts a browser on a fresh profile; ENGINE says which, `options.engine` overrides. Close it, or the process does not end. */
export async function launch({ engine = currentEngine(), ...options }: LaunchOptions & { engine?: Engine } = {}): Promise<Browser> {
  if (engine === 'webkit') return (await import('./webkit-browser.js')).launchWebkit(options);
  return (await import('./puppeteer-browser.js')).launchPuppeteer(engine, options);
}

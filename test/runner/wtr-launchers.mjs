import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { browsers } from '../browsers.mjs';
import { chromiumArgs } from '../support/chromium-args.mjs';
import { startWebKitDriver, webkitCapabilities } from '../support/webkit-driver.mjs';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

/** A launcher that starts its own WebKitWebDriver, and ends it. */
class WebkitLauncher extends WebdriverLauncher {
  /** @type {Awaited<ReturnType<typeof startWebKitDriver>> | undefined} */
  #driver;
  #options;

  constructor() {
    const capabilities = webkitCapabilities({ pageLoadStrategy: 'normal' });
    const options = { hostname: '127.0.0.1', port: 0, logLevel: /** @type {const} */ ('error'), capabilities };
    super(options);
    this.#options = options;
  }

  /**
   * @override
   * @param {Parameters<WebdriverLauncher['initialize']>} args
   */
  async initialize(...args) {
    await super.initialize(...args);
    this.name = 'webkit';
    this.#driver = await startWebKitDriver();
    this.#options.port = this.#driver.port;
  }

  /** @override */
  async stop() {
    await super.stop();
    await this.#driver?.stop();
  }
}

/** @type {Record<string, () => BrowserLauncher>} */
const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: browsers.chromium, args: [...chromiumArgs] } }),
  firefox: () => puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: browsers.firefox } }),
  webkit: () => new WebkitLauncher(),
};

/**
 * The launchers of the engines named, each called by its engine.
 * @param {readonly string[]} engines
 */
export function launchersOf(engines) {
  return engines.map((engine) => {
    const make = launchers[engine];
    if (!make) throw new Error(`no engine is named ${engine}: ENGINES takes ${Object.keys(launchers).join(', ')}`);
    return Object.assign(make(), { name: engine });
  });
}

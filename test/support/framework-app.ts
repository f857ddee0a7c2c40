import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { consoleCollector } from './console-collector.js';
import type { Tab } from './driver.js';
import type { Host } from './host.js';
import { currentEngine } from './launch.js';
import { openTab, sharedSite } from './shared.js';

/** An app that a framework has built, served to a tab of its own. */
export interface App {
  readonly tab: Tab;
  readonly shop: Host;
  /** The vendors' files that were asked for, without their folder, in order of name. */
  asked(): string[];
  /** Answers no request that fits until it is called off. */
  hold(filter: RegExp): () => void;
}

const types: Record<string, string> = { '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/x-component' };

/** The browser that WebKitGTK is driven in ends without a word where a page starts a view transition. */
const noTransitions = currentEngine() === 'webkit' ? 'delete Document.prototype.startViewTransition;' : '';

/** A page that begins with what collects its console in WebKit, and leaves no element that a framework would find. */
export function withCollector(html: string): string {
  return html.replace('<head>', () => `<head><script>${consoleCollector};${noTransitions}document.currentScript.remove()</script>`);
}

/**
 * Serves a folder of built files, and under `/vendor/` scripts that note their name in `window.seen`, and frames; opens no page yet.
 */
export async function serveApp(t: TestContext, folder: string): Promise<App> {
  const shop = (await sharedSite()).host();
  const held = new Map<RegExp, Promise<void>>();
  shop.route('*', async (_request, response, entry) => {
    const { pathname } = new URL(entry.path, 'http://localhost');
    for (const [filter, lift] of held) if (filter.test(pathname)) await lift;
    const name = /^\/vendor\/(.+)\.(?:js|html)$/.exec(pathname)?.[1];
    if (name) {
      response.writeHead(200, { 'content-type': types[extname(pathname)], 'cache-control': 'no-store' });
      response.end(pathname.endsWith('.js') ? `(window.seen ||= []).push(${JSON.stringify(name)})` : `<title>${name}</title>`);
      return;
    }
    const path = decodeURIComponent(pathname);
    const file = join(folder, extname(path) ? path : join(path, 'index.html'));
    const body = await readFile(file).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
    response.end(body && extname(file) === '.html' ? withCollector(body.toString()) : body);
  });
  return {
    tab: await openTab(t),
    shop,
    asked: () => shop.requests('/vendor/').map(({ path }) => path.replace('/vendor/', '')).toSorted(),
    hold(filter) {
      let lift = (): void => undefined;
      held.set(filter, new Promise((resolve) => (lift = resolve)));
      return () => {
        held.delete(filter);
        lift();
      };
    },
  };
}

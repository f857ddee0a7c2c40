import { openCompatShop } from './compat-page.js';
import type { Tab } from './driver.js';
import type { StoredChoice } from './stored-choices.js';

/** A script that waits for one of the categories. */
export const waiting = '<main><script type="text/plain" data-consent="analytics" src="VENDOR/js?run=ran.push(1)"></script></main>';

/** Leaves in the browser what the old manager stored. */
export const leave = ({ cookies = {}, local = {} }: StoredChoice) => async (tab: Tab): Promise<void> => {
  for (const [name, value] of Object.entries(cookies)) await tab.evaluate((pair: string) => void (document.cookie = `${pair}; path=/; max-age=9000`), `${name}=${value}`);
  for (const [name, value] of Object.entries(local)) await tab.evaluate((key: string, text: string) => localStorage.setItem(key, text), name, value);
};

interface Visit {
  compat: object;
  stored: StoredChoice;
  config?: object;
  path?: string;
  before?: string;
  body?: string;
}

/** A visitor of a shop that has come from another manager. */
export const visit = (t: Parameters<typeof openCompatShop>[0], { compat, stored, ...page }: Visit): ReturnType<typeof openCompatShop> =>
  openCompatShop(t, { compat: { import: true, ...compat }, body: waiting, prepare: leave(stored), ...page });

export const waitForImport = (tab: Tab): Promise<void> => tab.waitFor('consent.getState().source === "import"', { message: 'the import' });

/** What is granted, but for the essential. */
export const granted = (tab: Tab): Promise<Record<string, boolean>> =>
  tab.evaluate('Object.fromEntries(Object.entries(consent.getState().categories).filter(([id]) => id !== "essential").map(([id, decision]) => [id, decision === "granted"]))');

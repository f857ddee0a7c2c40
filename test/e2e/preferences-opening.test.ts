import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentEngine } from '../support/launch.js';
import { quiet } from '../support/shop-page.js';
import type { Tab } from '../support/driver.js';
import { visitPage } from '../support/visit-page.js';

const host = 'consent-preferences';
const open = `document.querySelector("${host}")?.shadowRoot.querySelector("dialog")?.matches(":modal")`;
const waitForNoDialog = (tab: Tab): Promise<void> => tab.waitFor(`!(${open})`, { message: 'the dialog to leave' });

describe('the preferences as they open', () => {
  it('is not answered by a double click on what opens it, but by the first click that is meant for it', async (t) => {
    const { tab } = await visitPage(t, { body: '<main><h1>Milly</h1><button id="way-back" data-consent-action="preferences">Cookie settings</button></main>' });
    // WebKit may tell of a move where the dialog has come beneath a pointer that rests: then the second click counts.
    for (const id of currentEngine() === 'webkit' ? [] : ['accept', 'save', 'reject']) {
      await tab.evaluate('consent.show("preferences")');
      const { x, y } = await tab.evaluate<{ x: number; y: number }>(`(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))(document.querySelector("${host}").shadowRoot.querySelector("#${id}").getBoundingClientRect())`);
      await tab.evaluate('consent.hide()');
      await waitForNoDialog(tab);
      await tab.evaluate(`document.querySelector("#way-back").style.cssText = "position: fixed; z-index: 2147483647; margin: -20px; width: 40px; height: 40px; left: ${x}px; top: ${y}px"`);
      await tab.doubleClick('#way-back');
      await tab.waitFor(open, { message: 'the dialog' });
      await quiet();
      assert.ok(await tab.evaluate(open), id);
      assert.equal(await tab.evaluate('consent.getState().status'), 'undecided', id);
      await tab.evaluate('consent.hide()');
      await waitForNoDialog(tab);
    }
    await tab.evaluate('consent.show("preferences")');
    await tab.click(`${host} >>> #save`);
    assert.equal(await tab.evaluate(`new Promise((resolve) => setTimeout(() => resolve(consent.getState().source), 300))`), 'dialog');
  });

  it('tells that it has come before that it has left, where a content blocker hides it', async (t) => {
    const { tab } = await visitPage(t, { body: '<main><h1>Milly</h1></main><div hidden><consent-preferences></consent-preferences></div>' });
    await tab.evaluate('void (window.told = [], ["consent:show", "consent:hide"].forEach((type) => document.addEventListener(type, ({ detail }) => detail.view === "preferences" && told.push(type))))');
    await tab.evaluate('consent.show("preferences")');
    await tab.waitFor('told.includes("consent:hide")');
    assert.deepEqual(await tab.evaluate('told'), ['consent:show', 'consent:hide']);
  });
});

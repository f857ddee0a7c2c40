import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { createDemoServer } from '../../demo/server.mjs';
import type { Tab } from '../support/driver.js';
import { openTab } from '../support/shared.js';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const inside = 'document.querySelector("#preview").contentWindow';
const banner = `${inside}.document.querySelector("consent-banner")`;
const value = (selector: string): string => `document.querySelector('${selector}').value`;

async function openPlayground(t: TestContext): Promise<{ tab: Tab; url: string; log: readonly unknown[] }> {
  const demo = await createDemoServer({ port: 0, standInPort: 0 });
  t.after(() => demo.close());
  const tab = await openTab(t);
  await tab.setViewport(1300, 900);
  await tab.goto(`${demo.url}/playground`);
  await tab.waitFor(`${banner}?.innerText.includes("Reject all")`, { message: 'the live banner' });
  return { tab, url: demo.url, log: demo.log };
}

/** Sets a field as typing does. */
async function fill(tab: Tab, selector: string, text: string): Promise<void> {
  await tab.evaluate((selector: string, text: string) => {
    const field = document.querySelector<HTMLInputElement>(selector)!;
    for (let node: Element | null = field; node; node = node.parentElement) if (node instanceof HTMLDetailsElement) node.open = true;
    field.focus();
    if (field.type === 'radio' || field.type === 'checkbox') field.click();
    else {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, selector, text);
}

describe('the playground', () => {
  it('shows a real banner that follows the fields, and writes them into the JSON and the two tags', async (t) => {
    const { tab } = await openPlayground(t);
    await fill(tab, '[name=layout][value=box]', '');
    await fill(tab, '[name=theme][value=dark]', '');
    await fill(tab, '[data-path="ui.texts.bannerTitle"]', 'Biscuits?');
    await fill(tab, '[data-property="--assent-radius"]', '3');
    await tab.waitFor(`${banner}?.innerText.includes("Biscuits?") && ${banner}.getAttribute("theme") === "dark"`, { message: 'the banner to follow' });
    assert.deepEqual(JSON.parse(await tab.evaluate<string>(value('#json'))).ui, { layout: 'box', theme: 'dark', texts: { bannerTitle: 'Biscuits?' } });
    const tags = await tab.evaluate<string>('document.querySelector("#tags").textContent');
    assert.match(tags, /^<script type="application\/json" data-assent-config>\n\{[^]*"Biscuits\?"[^]*\}\n<\/script>\n<script src="\/assent\.js"><\/script>\n<style>\n:root \{\n {2}--assent-radius: 3px;/);
    await fill(tab, '[name=theme][value=auto]', '');
    assert.equal(JSON.parse(await tab.evaluate<string>(value('#json'))).ui.theme, undefined, 'what is the default is not written');
  });

  it('edits categories, keeping what the fields do not show', async (t) => {
    const { tab } = await openPlayground(t);
    await tab.click('#add');
    await fill(tab, '.category:nth-child(2) [data-field=label]', 'Counting');
    const { categories } = JSON.parse(await tab.evaluate<string>(value('#json'))) as { categories: { id: string; label?: string; services?: unknown[] }[] };
    assert.deepEqual(categories.map(({ id }) => id), ['essential', 'analytics', 'third-party', 'marketing']);
    assert.deepEqual([categories[1]!.label, categories[1]!.services?.length], ['Counting', 1]);
    await tab.click('.category:nth-child(4) [data-remove]');
    await tab.waitFor(`${inside}.consent?.getState().categories.analytics === "denied" && !("marketing" in ${inside}.consent.getState().categories)`);
  });

  it('names the problems of a config, and where a JSON breaks', async (t) => {
    const { tab } = await openPlayground(t);
    const problems = '[...document.querySelectorAll("#problems li")].map((each) => each.textContent)';
    assert.deepEqual(await tab.evaluate(problems), []);
    await fill(tab, '#json', '{ "mode": "optin", "categorys": [] }');
    await tab.waitFor(`${problems}.length === 2`, { message: 'two problems' });
    const told = (await tab.evaluate<string[]>(problems)).join('\n');
    assert.match(told, /\$\.mode.*"optin".*"opt-in"/);
    assert.match(told, /\$\.categorys.*"categories"/);
    await fill(tab, '#json', '{ "mode": ');
    await tab.waitFor(`${problems}.length === 1`);
    await fill(tab, '#json', '[]');
    await tab.waitFor(`${problems}[0]?.includes("an object")`);
    await fill(tab, '#json', '{ "mode": "notice" }');
    await tab.waitFor('document.querySelector("#verdict").dataset.valid === "true"');
    assert.equal(await tab.evaluate('document.querySelector("[name=mode][value=notice]").checked'), true, 'the fields follow the JSON');
  });

  it('goes on naming them when something else is changed, and leaves the console to others', async (t) => {
    const { tab } = await openPlayground(t);
    await fill(tab, '#json', '{ "mode": "optin" }');
    await fill(tab, '[data-property="--assent-radius"]', '3');
    await tab.waitFor('document.querySelector("#verdict").textContent === "1 problem"', { message: 'the problem' });
    await fill(tab, '[data-property="--assent-radius"]', '4');
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    assert.equal(await tab.evaluate('document.querySelector("#verdict").textContent'), '1 problem');
    assert.match(await tab.evaluate<string>('String(console.error)'), /native code/);
  });

  it('keeps its choices apart from the shop’s, and asks again on each look', async (t) => {
    const { tab, log } = await openPlayground(t);
    const cookies = await tab.evaluate<string>('document.cookie');
    await tab.evaluate(`(${inside}.consent.accept())`);
    assert.equal(await tab.evaluate<string>('document.cookie'), cookies, 'the shop’s pages see nothing of it');
    await tab.click('#again');
    await tab.waitFor(`${inside}.consent?.getState().status === "undecided" && ${banner}?.innerText.includes("Reject all")`);
    assert.deepEqual(log, [], 'nobody else is asked for anything');
  });

  it('says whether it could copy', async (t) => {
    const { tab } = await openPlayground(t);
    await tab.click('[data-copy=json]');
    await tab.waitFor('/Copied|select the text/.test(document.querySelector("#said").textContent)');
  });

  it('is linked from the shop', async (t) => {
    const { tab, url } = await openPlayground(t);
    await tab.goto(url);
    assert.equal(await tab.evaluate('!!document.querySelector(\'a[href="/playground"]\')'), true);
  });

  for (const width of [1300, 360]) {
    it(`axe finds nothing wrong with it, and nothing overflows, ${width} px wide`, async (t) => {
      const { tab } = await openPlayground(t);
      await tab.setViewport(width, 900);
      await tab.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true })');
      await tab.evaluate(`(() => { ${axe} })()`);
      const found = await tab.evaluate<string[]>('axe.run({ exclude: [["#preview"]] }, { rules: { "target-size": { enabled: true } } }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 140))))');
      assert.deepEqual(found, []);
      assert.equal(await tab.evaluate('document.documentElement.scrollWidth > innerWidth'), false);
    });
  }
});

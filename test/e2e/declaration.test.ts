import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { milly, shopPage, type ShopPage } from '../support/shop-page.js';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const root = 'document.querySelector("consent-declaration").shadowRoot';
const part = (name: string): string => `[...${root}.querySelectorAll('[part~="${name}"]')].map((each) => each.textContent)`;
const choices = `Object.fromEntries([...${root}.querySelectorAll(".row")].map((row) => [row.firstElementChild.textContent, row.lastElementChild.textContent]))`;

async function openPolicy(t: TestContext, page: ShopPage = {}): Promise<{ tab: Tab; shop: Host }> {
  const shop = (await sharedSite()).host();
  shop.route('/axe.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(axe));
  shop.page('/', shopPage({ body: '<main><h1>Privacy</h1><h2>Cookies</h2><consent-declaration></consent-declaration></main>', head: '<script src="/axe.js"></script>', ...page }));
  const tab = await openTab(t);
  await tab.goto(shop.url());
  await tab.waitFor(`${root}?.querySelector("table")`, { message: 'the declaration' });
  return { tab, shop };
}

async function violations(tab: Tab): Promise<string[]> {
  return tab.evaluate<string[]>(`axe.run({ include: [["main"]] }, { rules: { "target-size": { enabled: true } } })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ": " + html.slice(0, 120) + " " + failureSummary)))`);
}

describe('the declaration', () => {
  itInOneEngine('lists every category, service, cookie and storage of the config, and nothing is decided by looking', async (t) => {
    const { tab } = await openPolicy(t);
    const text = await tab.evaluate<string>(`${root}.querySelector(".categories").textContent`);
    const links = await tab.evaluate<string[]>(`[...${root}.querySelectorAll("a")].map((each) => each.getAttribute("href"))`);
    const categories = milly['categories'] as { label: string; description: string; services: Record<string, string>[] }[];
    for (const { label, description, services } of categories) {
      assert.ok(text.includes(label) && text.includes(description), label);
      for (const service of services) {
        for (const key of ['label', 'provider', 'description']) assert.ok(text.includes(service[key]!), `${service['id']} ${key}`);
        for (const key of ['privacyUrl', 'optOutUrl']) assert.ok(!service[key] || links.includes(service[key]), `${service['id']} ${key}`);
        const { cookies = [], storage = [] } = service as unknown as Record<string, Record<string, string>[]>;
        for (const cookie of cookies) for (const fact of [cookie['name'], cookie['purpose'], cookie['duration'], cookie['domain'] ?? '']) assert.ok(text.includes(fact!), `${cookie['name']}: ${fact}`);
        for (const { name } of storage) assert.ok(text.includes(name!), name);
      }
    }
    assert.match(await tab.evaluate<string>(`${part('status')}[0]`), /not decided yet.*May 2015/);
    assert.deepEqual(new Set(Object.values(await tab.evaluate<Record<string, string>>(choices))), new Set(['Always on', 'Not allowed']));
    assert.deepEqual(await tab.cookies(), []);
  });

  it('follows each decision at once: choices, date, opt-out', async (t) => {
    const { tab } = await openPolicy(t);
    await tab.evaluate('consent.accept(["google-analytics", "third-party"])');
    const now = await tab.evaluate<Record<string, string>>(choices);
    assert.deepEqual([now['Analytics'], now['Google Analytics'], now['DoubleClick'], now['Other companies'], now['Functional'], now['Essential']], ['Allowed in part', 'Allowed', 'Not allowed', 'Allowed', 'Not allowed', 'Always on']);
    assert.match(await tab.evaluate<string>(`${part('status')}[0]`), new RegExp(`You decided on .*${new Date().getFullYear()}`));
    await tab.evaluate('(consent.optOut(), 0)');
    await tab.waitFor(`/opted out in this browser/.test(${part('status')}[0])`);
  });

  itInOneEngine('has a button that opens the preferences', async (t) => {
    const { tab } = await openPolicy(t);
    await tab.click('consent-declaration >>> [part=change]');
    await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog").open');
    await tab.press('Escape');
    await tab.waitFor(`${root}.activeElement?.getAttribute("part") === "change"`, { message: 'the focus to come back' });
  });

  it('works ahead of the script, inserted later, twice on a page, and back after a while elsewhere', async (t) => {
    const { tab } = await openPolicy(t, { before: '<consent-declaration></consent-declaration>' });
    await tab.evaluate('(document.body.insertAdjacentHTML("beforeend", "<consent-declaration id=later></consent-declaration>"), 0)');
    await tab.waitFor('[...document.querySelectorAll("consent-declaration")].every((each) => each.shadowRoot?.querySelector("table"))');
    assert.equal(await tab.evaluate('document.querySelectorAll("consent-declaration").length'), 3);
    await tab.evaluate('(window.one = document.querySelector("#later"), one.remove())');
    await tab.evaluate('consent.accept()');
    await tab.evaluate('document.body.append(one)');
    await tab.waitFor('/Allowed/.test(one.shadowRoot.querySelector("[part~=allowed]")?.textContent)');
  });

  it('comes where an app takes it out of the page while its part loads, and puts it back', async (t) => {
    const shop = (await sharedSite()).host();
    let send = (): void => assert.fail('nobody has asked');
    shop.route('/dist/assent-declaration.js', (_request, response) => {
      const part = readFileSync(new URL('../../dist/assent-declaration.js', import.meta.url), 'utf8');
      send = () => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(part);
    });
    const tab = await openTab(t);
    const before = '<script>window.uncaught = []; addEventListener("unhandledrejection", ({ reason }) => uncaught.push(String(reason)))</script>';
    await tab.goto(shop.page('/', shopPage({ before, body: '<main><h1>Privacy</h1><consent-declaration></consent-declaration></main>' })), { wait: 'none' });
    await shop.waitForRequest('/dist/assent-declaration.js');
    await tab.evaluate('void (window.one = document.querySelector("consent-declaration"), one.remove())');
    send();
    await tab.waitFor('customElements.get("consent-declaration")', { message: 'the part' });
    await tab.evaluate('void document.querySelector("main").append(one)');
    await tab.waitFor(`${root}?.querySelector("table")`, { message: 'the declaration' });
    assert.deepEqual(await tab.evaluate('uncaught'), []);
    await tab.evaluate('consent.accept()');
    await tab.waitFor(`${root}.querySelector("[part~=allowed]")`, { message: 'what was decided' });
  });

  it('comes where the config lists no category, and so does a placeholder', async (t) => {
    const frame = '<iframe data-consent="third-party" data-src="https://films.example/1" width="600" height="400"></iframe>';
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ config: { categories: [] }, body: `<main><h1>Privacy</h1><consent-declaration></consent-declaration>${frame}</main>` })));
    await tab.waitFor(`${root}?.querySelector("[part=change]")?.textContent === "Change your choice" && ${part('status')}[0]`, { message: 'the declaration' });
    await tab.waitFor('document.querySelector("consent-placeholder")', { message: 'the placeholder' });
  });

  itInOneEngine('shows the built-in names and texts of the default categories, and takes the config’s texts', async (t) => {
    const { tab } = await openPolicy(t, { config: { categories: [{ id: 'essential', required: true, services: [{ id: 'bag', cookies: [{ name: 'bag' }] }] }, { id: 'analytics' }], ui: { texts: { changeChoice: 'Decide anew' } } } });
    const text = await tab.evaluate<string>(`${root}.textContent`);
    for (const fact of ['Essential', 'Needed to move around the shop', 'Analytics', 'Decide anew', 'bag']) assert.ok(text.includes(fact), fact);
  });
});

describe('the declaration is readable', () => {
  for (const theme of shareOut(['light', 'dark'])) {
    for (const width of [1100, 360]) {
      it(`${theme}, ${width} px wide: axe finds nothing, nothing overflows`, async (t) => {
        const { tab } = await openPolicy(t, { config: { ...milly, ui: { theme } } });
        await tab.setViewport(width, 800);
        await tab.waitFor(`innerWidth === ${width}`);
        assert.deepEqual(await violations(tab), []);
        assert.deepEqual(await tab.evaluate('document.documentElement.scrollWidth > innerWidth'), false);
        const display = width > 600 ? 'table-row' : 'block';
        assert.equal(await tab.evaluate(`getComputedStyle(${root}.querySelector("tbody tr")).display`), display);
        assert.equal(await tab.evaluate(`${root}.querySelectorAll("[role=columnheader]").length > 0`), true, 'the roles stay');
      });
    }
  }

  it('at 320 px with one long word as a name: the page does not scroll sideways, and what was chosen stays beside it', async (t) => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenverkauf';
    const { tab } = await openPolicy(t, { config: { categories: [{ id: 'essential', required: true }, { id: 'ads', label: word, description: word, services: [{ id: 'a', label: word, provider: word, cookies: [{ name: 'a' }] }] }] } });
    await tab.setViewport(320, 600);
    await tab.waitFor('innerWidth === 320');
    assert.ok(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth'));
    assert.ok(await tab.evaluate(`[...${root}.querySelectorAll(".row")].every(({ children: [name, choice] }) => choice.getBoundingClientRect().left >= name.getBoundingClientRect().right)`));
  });

  for (const css of ['* { color: #333 }', '*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; background: none }']) {
    it(`in its own colours and borders on a page that sets them for everything: ${css}`, async (t) => {
      const read = '(({ color, backgroundColor, borderTopWidth }) => [color, backgroundColor, borderTopWidth])(getComputedStyle(document.querySelector("consent-declaration")))';
      const { tab } = await openPolicy(t, { config: { ...milly, ui: { theme: 'dark' } }, head: `<style>${css}</style>` });
      assert.deepEqual(await tab.evaluate(read), ['rgb(246, 243, 238)', 'rgb(28, 27, 26)', '1px']);
    });
  }

  it('looks the same in a page without a doctype', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    const looksOf = async (page: string): Promise<unknown> => {
      await tab.goto(shop.page('/', page));
      await tab.waitFor(`${root}?.querySelector("table")`, { message: 'the declaration' });
      return tab.evaluate(`["table", "tbody th", "td"].map((name) => { const style = getComputedStyle(${root}.querySelector(name)); return ["color", "fontSize", "fontStyle", "fontVariant", "fontWeight", "lineHeight"].map((key) => style[key]) })`);
    };
    const page = shopPage({ config: { ...milly, ui: { theme: 'dark' } }, head: '<style>main { font: italic small-caps 20px serif }</style>', body: '<main><h1>Privacy</h1><consent-declaration></consent-declaration></main>' });
    assert.deepEqual(await looksOf(page.replace('<!doctype html>', '')), await looksOf(page));
  });

  it('from right to left', async (t) => {
    const { tab } = await openPolicy(t, { config: { ...milly, ui: { lang: 'ar' } }, body: '<main dir="rtl"><h1>x</h1><h2>y</h2><consent-declaration theme="dark"></consent-declaration></main>' });
    const [heading, choice] = await tab.evaluate<number[]>(`[...${root}.querySelector(".row").children].map((each) => each.getBoundingClientRect().left)`);
    assert.ok(heading! > choice!, 'headings stand at the right');
    assert.equal(await tab.evaluate('getComputedStyle(document.querySelector("consent-declaration")).backgroundColor'), 'rgb(28, 27, 26)', 'the page’s own theme holds');
  });

  it('on paper: black on white, without the button, links written out', async (t) => {
    const { tab } = await openPolicy(t, { config: { ...milly, ui: { theme: 'dark' } } });
    // The rules for paper, made those of the screen: no driver here prints.
    await tab.evaluate(`(() => {
      for (const sheet of ${root}.adoptedStyleSheets)
        for (const rule of sheet.cssRules) if (rule instanceof CSSMediaRule && rule.media.mediaText === "print") rule.media.mediaText = "screen";
    })()`);
    assert.equal(await tab.evaluate(`getComputedStyle(${root}.querySelector("button")).display`), 'none');
    assert.deepEqual(await tab.evaluate('(({ backgroundColor, color }) => [backgroundColor, color])(getComputedStyle(document.querySelector("consent-declaration")))'), ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    assert.match(await tab.evaluate<string>(`getComputedStyle(${root}.querySelector("a"), "::after").content`), /\(/);
    assert.equal(await tab.evaluate(`getComputedStyle(${root}.querySelector("tbody tr")).breakInside`), 'avoid');
  });
});

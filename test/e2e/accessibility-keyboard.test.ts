import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { quiet, waitForBanner, type ShopPage } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

async function openShop(t: TestContext, page: ShopPage = {}): Promise<Tab> {
  const { tab } = await visitPage(t, page);
  await waitForBanner(tab);
  return tab;
}

/** Runs in the page: what has the focus, its name and the outline it is drawn with. */
function readFocus(): { name: string; role: string; outline: string; width: number } {
  let element: Element | null = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return { name: '', role: '', outline: 'none', width: 0 };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  return { name, role: element.getAttribute('role') ?? element.localName, outline: outlineStyle, width: Number.parseFloat(outlineWidth) };
}

/** Runs in the page: what of the preferences has the focus, and whether its top and its end are in view, not under the search field. */
function readPlace(): { id: string; isSeen: boolean } {
  const root = document.querySelector('consent-preferences')!.shadowRoot!;
  const element = root.activeElement!;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const isSeenAt = (y: number): boolean => element.contains(root.elementFromPoint((left + right) / 2, y));
  return { id: element.id || element.textContent, isSeen: isSeenAt(top + 3) && isSeenAt(bottom - 3) };
}

/** Presses Tab until something of that name has the focus. */
async function tabTo(tab: Tab, name: string, most = 40): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < most; stops += 1) {
    await tab.press('Tab');
    const focus = await tab.evaluate(readFocus);
    if (focus.name === name) return;
    passed.push(focus.name.slice(0, 30));
  }
  assert.fail(`Tab does not lead to ${name}; it led to ${passed.join(', ')}`);
}

const open = '!!document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")';

describe('with the keyboard alone', () => {
  it('the preferences open, are moved through, switched and saved', async (t) => {
    const tab = await openShop(t);
    await tabTo(tab, 'Preferences', 6);
    await tab.press('Enter');
    await tab.waitFor(open);
    await tabTo(tab, 'Analytics');
    assert.equal((await tab.evaluate(readFocus)).role, 'switch');
    await tab.press(' ');
    assert.equal(await tab.evaluate('document.querySelector("consent-preferences").shadowRoot.activeElement.checked'), true);
    await tabTo(tab, 'Save');
    await tab.press('Enter');
    await tab.waitFor('consent.has("doubleclick")');
    assert.deepEqual(await tab.evaluate('[consent.has("analytics"), consent.has("functional")]'), [true, false]);
  });

  it('the focus stays inside the dialog while it is open, and goes back to the button that opened it', async (t) => {
    const tab = await openShop(t, { body: '<main><h1>Milly</h1><a href="#a">one</a><button>two</button></main>' });
    await tabTo(tab, 'Preferences', 6);
    await tab.press(' ');
    await tab.waitFor(open);
    const reached = new Set<string>();
    for (let stops = 0; stops < 30; stops += 1) {
      await tab.press('Tab');
      reached.add(await tab.evaluate<string>('document.activeElement.localName'));
    }
    assert.ok(reached.has('consent-preferences'));
    reached.delete('consent-preferences');
    reached.delete('body'); // Where the browser's own controls take the focus.
    assert.deepEqual([...reached], []);
    await tab.press('Escape');
    await tab.waitFor(`!${open}`);
    assert.equal((await tab.evaluate(readFocus)).name, 'Preferences');
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
  });

  it('every stop of the banner and the dialog shows the focus, whatever the shop’s CSS says of outlines', async (t) => {
    const tab = await openShop(t, { head: '<style>*, :focus, :focus-visible { outline: 0 !important; outline: none !important; box-shadow: none !important }</style>' });
    const assertSeen = async (): Promise<string> => {
      const { name, outline, width } = await tab.evaluate(readFocus);
      assert.ok(outline !== 'none' && width >= 2, `${name} has an outline: ${width}px ${outline}`);
      return name;
    };
    const names: string[] = [];
    while (names.at(-1) !== 'Preferences' && names.length < 6) {
      await tab.press('Tab');
      names.push(await assertSeen());
    }
    assert.ok(names.includes('Reject all') && names.includes('Accept all') && names.includes('Preferences'), names.join());
    await tab.press('Enter');
    await tab.waitFor(open);
    for (let stops = 0; stops < 6; stops += 1) {
      await tab.press('Tab');
      await assertSeen();
    }
  });

  const shell = 'html, body { height: 100%; margin: 0 } html { overflow: hidden }';
  for (const [where, below, css = ''] of [
    ['in the middle of a page', '<div style="height: 1500px"></div>'],
    ['at its very end', ''],
    ['in a body that scrolls by itself', '', `${shell} body { overflow: auto }`],
    ['in a part that scrolls', '', `${shell} main { overflow: auto; height: 100% }`],
  ] as const) {
    it(`what has the focus ${where} is never hidden behind the banner`, async (t) => {
      const links = Array.from({ length: 30 }, (_, index) => `<p><a href="#${index}">Link ${index}</a></p>`).join('');
      const tab = await openShop(t, { head: `<style>${css}</style>`, body: `<main><h1>Milly</h1>${links}${below}</main>` });
      await tab.setViewport(500, 700);
      await tab.waitFor('parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 100', { message: 'the page to make room' });
      await tabTo(tab, 'Link 0', 8);
      for (let link = 1; link < 30; link += 1) {
        await tab.press('Tab');
        await tab.waitFor((name: string) => {
          const element = document.activeElement!;
          const { left, top, width, height } = element.getBoundingClientRect();
          return element.textContent === name && document.elementFromPoint(left + width / 2, top + height / 2) === element;
        }, { message: `Link ${link} to have the focus and be seen`, timeout: 5000, args: [`Link ${link}`] });
      }
      if (css) assert.equal(await tab.evaluate('scrollY'), 0, 'nobody could scroll it back');
    });
  }

  it('what has the focus in a bar that is fixed at either edge is never hidden behind the banner, and the page stays where it is', async (t) => {
    const bar = (edge: string): string => `<div style="position: fixed; ${edge}: 0; left: 0"><button id="${edge}">Add to bag</button></div>`;
    const tab = await openShop(t, { body: `<main style="height: 3000px"><h1>Milly</h1></main>${bar('top')}${bar('bottom')}` });
    await tab.setViewport(500, 700);
    await tab.evaluate('scrollTo(0, 500)');
    for (const edge of ['bottom', 'top', 'bottom']) {
      await tab.evaluate(`document.querySelector("#${edge}").focus()`);
      await tab.waitFor((id: string) => {
        const element = document.querySelector(`#${id}`)!;
        const { left, top, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === element;
      }, { message: `the bar at the ${edge} to be seen`, timeout: 3000, args: [edge] });
      const padding = `parseFloat(getComputedStyle(document.documentElement).scrollPadding${edge === 'bottom' ? 'Top' : 'Bottom'})`;
      await tab.waitFor(`${padding} > 100`, { message: 'the page to make room at the other edge', timeout: 3000 });
      assert.equal(await tab.evaluate('scrollY'), 500);
    }
  });

  it('a box that makes way for what has the focus stays on its side', async (t) => {
    const bar = (edge: string): string => `<button id="${edge}" style="position: fixed; ${edge}: 0; right: 0; width: 500px">Add to bag</button>`;
    for (const position of ['bottom-end', 'top-end']) {
      const tab = await openShop(t, { config: { ui: { layout: 'box', position } }, body: `<main><h1>Milly</h1></main>${bar('top')}${bar('bottom')}` });
      for (const edge of position === 'top-end' ? ['top', 'bottom'] : ['bottom', 'top']) {
        await tab.evaluate(`document.querySelector("#${edge}").focus()`);
        const other = edge === 'top' ? 'bottom' : 'top';
        await tab.waitFor(`document.querySelector("consent-banner").getAttribute("position").startsWith("${other}")`, { message: `the box at the ${other}` });
        const card = 'document.querySelector("consent-banner").shadowRoot.querySelector(".card").getBoundingClientRect()';
        assert.equal(await tab.evaluate(`Math.round(document.documentElement.clientWidth - ${card}.right)`), 16, `${position}, at the ${other}`);
      }
    }
  });

  for (const [width, height] of [[1000, 700], [500, 400]] as const) {
    it(`what has the focus in a long list of services is never hidden behind the search field, backwards too, at ${width} x ${height}`, async (t) => {
      const categories = ['analytics', 'third-party'].map((id) => ({ id, services: Array.from({ length: 6 }, (_, index) => ({ id: `${id}-${index}`, provider: 'Firm', privacyUrl: '/firm', cookies: [{ name: '_c' }] })) }));
      const tab = await openShop(t, { config: { categories } });
      await tab.setViewport(width, height);
      await tab.evaluate('consent.show("preferences")');
      await tab.evaluate(`((root) => {
        for (const details of root.querySelectorAll("details")) details.open = true;
        root.querySelector("#save").focus();
      })(document.querySelector("consent-preferences").shadowRoot)`);
      const hidden: string[] = [];
      const passed = new Set<string>();
      for (let stops = 0; !passed.has('search') && stops < 60; stops += 1) {
        await tab.press('Shift+Tab');
        const { id, isSeen } = await tab.evaluate(readPlace);
        passed.add(id);
        if (!isSeen) hidden.push(id);
      }
      assert.ok(passed.has('search') && passed.has('switch-analytics') && passed.has('summary-analytics-0'), [...passed].join());
      assert.deepEqual(hidden, []);
    });
  }

  it('the banner’s own buttons scroll nothing', async (t) => {
    const tab = await openShop(t, { body: '<main><h1>Milly</h1><div style="height: 3000px"></div></main>' });
    await tab.setViewport(500, 700);
    await tab.waitFor('parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 100', { message: 'the page to make room' });
    await tab.evaluate('(() => { window.scrolls = 0; addEventListener("scroll", () => { scrolls += 1; }); })()');
    await tabTo(tab, 'Preferences', 6);
    await quiet();
    assert.deepEqual(await tab.evaluate('[scrollY, scrolls]'), [0, 0]);
  });

  it('the banner takes no focus when it comes, nor when the page has given it to a field', async (t) => {
    const { tab } = await visitPage(t, { body: '<main><h1>Milly</h1><input id="search" autofocus aria-label="Search"></main>' });
    await tab.evaluate('document.querySelector("#search").focus()');
    await waitForBanner(tab);
    await quiet();
    assert.equal(await tab.evaluate('document.activeElement.id'), 'search');
  });
});

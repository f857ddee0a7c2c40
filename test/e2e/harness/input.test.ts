import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openTab, sharedSite } from '../../support/shared.js';

describe('the end-to-end harness sends real input', () => {
  it('clicks through shadow roots, far down the page, with a trusted pointer', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', `<!doctype html><div style="height: 3000px"></div><x-outer></x-outer><script>
      const outer = document.querySelector('x-outer').attachShadow({ mode: 'open' });
      outer.innerHTML = '<x-inner></x-inner>';
      const inner = outer.firstChild.attachShadow({ mode: 'open' });
      inner.innerHTML = '<p><button style="width: 200px; height: 40px">Accept</button></p>';
      inner.querySelector('button').onclick = ({ isTrusted, offsetX, offsetY }) => { window.clicked = [isTrusted, offsetX, offsetY] };
    </script>`);
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.click('x-outer >>> x-inner >>> p > button');
    const [trusted, x, y] = await tab.evaluate<[boolean, number, number]>('window.clicked');
    assert.equal(trusted, true);
    assert.ok(Math.abs(x - 100) < 5 && Math.abs(y - 20) < 5, `clicked at ${x}, ${y}`);
    await assert.rejects(tab.click('x-outer >>> x-none'), /no element for "x-none"/);
    await assert.rejects(tab.click('x-outer >>> x-inner >>> script'), /no element/);
  });

  it('clicks what moves once it stands still', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', `<!doctype html><style>@keyframes in { from { transform: translateY(400px) } } button { animation: in 500ms linear }</style>
      <button onclick="window.clicked = true">Accept</button>`);
    const tab = await openTab(t);
    await tab.goto(shop.url(), { wait: 'none' });
    await tab.waitFor('document.querySelector("button")');
    await tab.click('button');
    assert.equal(await tab.evaluate('window.clicked'), true);
  });

  it('moves the focus by keys, types, and gives the focus to the tab that is used', async (t) => {
    const shop = (await sharedSite()).host();
    const script = 'b.onkeydown = ({ key, isTrusted }) => { if (key === "Escape") b.dataset.escaped = isTrusted }';
    shop.page('/', `<button id="a">a</button><input id="b"><script>${script}</script>`);
    const [tab, other] = [await openTab(t), await openTab(t)];
    await tab.goto(shop.url());
    await other.goto(shop.url());
    await other.click('#a');
    await tab.click('#a');
    assert.equal(await tab.evaluate('document.hasFocus()'), true);
    await tab.press('Tab');
    await tab.type('Hello, 1');
    await tab.press('Escape');
    assert.deepEqual(await tab.evaluate('[document.activeElement.id, b.value, b.dataset.escaped]'), ['b', 'Hello, 1', 'true']);
    await tab.press('Shift+Tab');
    assert.equal(await tab.evaluate('document.activeElement.id'), 'a');
    await tab.evaluate('a.onclick = () => { a.dataset.count = Number(a.dataset.count ?? 0) + 1 }');
    await tab.press('Enter');
    await tab.press(' ');
    assert.equal(await tab.evaluate('a.dataset.count'), '2');
  });
});

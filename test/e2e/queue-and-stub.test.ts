import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openTab, sharedSite } from '../support/shared.js';
import { quiet, shopPage } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const stub = `<script>${readFileSync(new URL('../../dist/assent-stub.js', import.meta.url), 'utf8')}</script>`;
const early = `<script>
  window.told = []; window.failed = [];
  addEventListener('error', (event) => failed.push(String(event.message)));
  window.first = [consent.has('analytics'), consent.getState().status];
  consent.onChange((state, { granted }) => told.push(granted.length));
  window.stop = consent.onChange(() => told.push('stopped'));
  stop();
  consent.whenGranted('analytics').then((state) => told.push('granted ' + state.status));
  consent.ready.then((ready) => { window.isReady = typeof ready.show });
</script>`;

describe('calls that come before assent.js', () => {
  it('through consentQueue go through in order, later ones at once, and one that throws stops nobody', async (t) => {
    const before = '<script>window.order = []; (window.consentQueue ||= []).push((consent) => order.push(typeof consent.accept), () => { throw new Error("mine") }, () => order.push(2))</script>';
    const { tab } = await visitPage(t, { before });
    await tab.evaluate('void consentQueue.push(() => order.push(3))');
    assert.deepEqual(await tab.evaluate('order'), ['function', 2, 3]);
  });

  it('through consentQueue wait for the decision, also where vendors or the guard have to be loaded before it', async (t) => {
    const shop = (await sharedSite()).host();
    const before = '<script>window.heard = []; (window.consentQueue ||= []).push((consent) => heard.push(consent.getState().mode, consent.has("analytics")))</script>';
    const config = { mode: 'notice', categories: [{ id: 'analytics' }] };
    shop.page('/vendors', shopPage({ before, config: { ...config, integrations: { googleConsentMode: true } }, head: '<script>heard.push("next")</script>' }));
    shop.page('/guard', shopPage({ before, config: { ...config, autoBlock: true }, head: '<script>heard.push("next")</script>' }));
    const tab = await openTab(t);
    for (const path of ['/vendors', '/guard']) {
      await tab.goto(shop.url(path));
      assert.deepEqual(await tab.evaluate('heard'), ['notice', true, 'next'], path);
    }
  });

  it('to the stub answer "denied", and take effect when the script is there', async (t) => {
    const { tab } = await visitPage(t, { before: stub + early });
    assert.deepEqual(await tab.evaluate('[first, failed, told]'), [[false, 'undecided'], [], []]);
    await tab.waitFor('window.isReady === "function"');
    await tab.evaluate('consent.accept("analytics")');
    await tab.waitFor('told.length === 2');
    assert.deepEqual(await tab.evaluate('told'), [3, 'granted decided']);
  });

  it('to the stub never throw if the script is blocked, and nothing is granted', async (t) => {
    const shop = (await sharedSite()).host();
    const held = '<script type="text/plain" data-consent="analytics">window.ran = 1</script>';
    shop.page('/', `<!doctype html>${stub}${early}<script src="/blocked/assent.js"></script>${held}<script>consent.accept(); consent.show(); consent.hide(); window.last = consent.has('analytics')</script>`);
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await quiet();
    assert.deepEqual(await tab.evaluate('[failed, last, window.ran ?? 0, told]'), [[], false, 0, []]);
  });

  it('to every member of the API: the stub has them all, and says that it does not know', async (t) => {
    const shop = (await sharedSite()).host();
    const members = '<script>window.members = () => Object.keys(consent).sort().join()</script>';
    const held = '<script id="held" type="text/plain" data-consent="analytics">window.ran = 1</script>';
    const [blocked, whole] = ['/blocked/assent.js', '/dist/assent.js'].map((src, index) => shop.page(`/${index}`, `<!doctype html>${stub}${early}${members}<div id="host"></div><script src="${src}"></script>${held}`));
    const tab = await openTab(t);
    await tab.goto(blocked!);
    const stubbed = await tab.evaluate('members()');
    assert.deepEqual(await tab.evaluate('[consent.explain("analytics"), consent.explain(document.getElementById("held"))]'), [{ id: 'analytics', decision: 'unknown', rule: 'unknown' }, { status: 'unmarked', mark: [] }]);
    await tab.evaluate('void (consent.observe(document.getElementById("host").attachShadow({ mode: "open" })), consent.exportRecord().then(() => { window.exported = true }))');
    assert.deepEqual(await tab.evaluate('[failed, window.exported ?? false, window.ran ?? 0]'), [[], false, 0]);
    await tab.goto(whole!);
    assert.equal(await tab.evaluate('members()'), stubbed);
  });

  it('to observe() and exportRecord() of the stub take effect when the script is there', async (t) => {
    const shop = (await sharedSite()).host();
    const calls = `<div id="host"></div><script>
      const root = document.getElementById('host').attachShadow({ mode: 'open' });
      consent.observe(root);
      consent.exportRecord().then((record) => { window.exported = record });
      const held = Object.assign(document.createElement('script'), { type: 'text/plain', textContent: 'window.ran = 1' });
      held.setAttribute('data-consent', 'analytics');
      root.append(held);
    </script>`;
    const tab = await openTab(t);
    await tab.goto(shop.page('/', `<!doctype html>${stub}${early}${calls}<script src="/dist/assent.js"></script>`));
    await tab.waitFor('window.exported');
    assert.deepEqual(await tab.evaluate('[exported.record, exported.history]'), [null, []]);
    await tab.evaluate('consent.accept()');
    await tab.waitFor('window.ran');
    assert.deepEqual(await tab.evaluate('failed'), []);
  });

  it('find Google told, as its tags read it: an arguments object with everything denied, before anything else', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', `<!doctype html>${stub}`);
    const tab = await openTab(t);
    await tab.goto(shop.url());
    const [kind, command, what, values] = await tab.evaluate<[string, string, string, Record<string, unknown>]>('[Object.prototype.toString.call(dataLayer[0]), ...dataLayer[0]]');
    assert.deepEqual([kind, command, what], ['[object Arguments]', 'consent', 'default']);
    const { security_storage: security, wait_for_update: wait, ...others } = values;
    assert.deepEqual([security, wait], ['granted', 500]);
    assert.deepEqual(others, Object.fromEntries(['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage'].map((type) => [type, 'denied'])));
  });
});

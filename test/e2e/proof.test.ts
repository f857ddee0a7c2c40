import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { createDemoServer } from '../../demo/server.mjs';
import type { ExportedRecord } from '../../src/core/exported-record.js';
import type { Browser, Tab } from '../support/driver.js';
import type { Handler, Host } from '../support/host.js';
import { settle } from '../support/obstacle-page.js';
import { privacyControl } from '../support/privacy-control.js';
import { itInOneEngine } from '../support/share-out.js';
import { openTab, sharedSite, specialBrowser } from '../support/shared.js';
import { clickButton, milly, quiet, shopPage, waitForBanner } from '../support/shop-page.js';

const sending = { ...milly, record: { url: '/records' } };
const exported = 'consent.exportRecord()';
const kept = 'JSON.parse(localStorage.getItem("consent_proof") || "null")';
const allSent = `${kept}?.unsent.length === 0`;

const accepting: Handler = (_request, response) => void response.writeHead(204).end();
const failing: Handler = (_request, response) => void response.writeHead(503).end();
const hanging: Handler = () => {};

async function openShop(t: TestContext, config: object = sending, { answer = accepting, browser }: { answer?: Handler; browser?: Browser } = {}): Promise<{ tab: Tab; shop: Host }> {
  const shop = (await sharedSite()).host();
  shop.route('/records', answer);
  shop.page('/', shopPage({ config }));
  shop.page('/away', '<!doctype html><title>Away</title>');
  const tab = await openTab(t, browser);
  await tab.goto(shop.url());
  return { tab, shop };
}

const arrived = (shop: Host) => shop.requests('/records').map(({ body }) => JSON.parse(body) as { id: string; key: string; source: string; choices: Record<string, boolean> });

/** Opens the page again, and gives what is due there the time to happen. */
async function visit(tab: Tab, shop: Host): Promise<void> {
  await tab.goto(shop.url());
  await tab.waitFor('window.consent');
  await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 500, 0))'); // Then it is looked for what has not been sent.
  await settle(tab);
}

describe('the proof of consent', () => {
  itInOneEngine('says yes or no to each category and service, when, by what, to which texts', async (t) => {
    const { tab } = await openShop(t, milly);
    assert.deepEqual(await tab.evaluate(exported), { id: null, record: null, history: [], optedOut: false });
    await waitForBanner(tab);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('consent.getState().decidedAt');
    await tab.evaluate('consent.set({ doubleclick: false })');
    const { id, record, history, optedOut } = await tab.evaluate<ExportedRecord>(exported);
    assert.match(id!, /^[\da-f]{32}$/);
    assert.equal(optedOut, false);
    assert.deepEqual(history.map(({ source, policyVersion, mode, locale }) => [source, policyVersion, mode, locale]), [
      ['banner', '2015-05', 'opt-in', 'en'],
      ['api', '2015-05', 'opt-in', 'en'],
    ]);
    assert.deepEqual(history[1], record);
    const expected = await tab.evaluate<Record<string, boolean>>('Object.fromEntries(Object.entries({ ...consent.getState().categories, ...consent.getState().services }).map(([id, decision]) => [id, decision === "granted"]))');
    assert.deepEqual(record!.choices, expected);
    assert.deepEqual([expected['essential'], expected['doubleclick'], expected['google-analytics'], history[0]!.choices['doubleclick']], [true, false, true, true]);
    assert.equal(record!.time, await tab.evaluate('consent.getState().decidedAt'));
    assert.match(record!.textsHash, (await tab.evaluate('isSecureContext')) ? /^[\da-f]{64}$/ : /^$/);
  });

  itInOneEngine('is appended to by every later decision, the withdrawal too, and never rewritten', async (t) => {
    const { tab, shop } = await openShop(t, milly);
    await tab.evaluate('consent.accept().then(() => consent.reject("analytics"))');
    const before = (await tab.evaluate<ExportedRecord>(exported)).history;
    await visit(tab, shop);
    await tab.evaluate('consent.withdraw().then(() => consent.optOut())');
    const { history, optedOut } = await tab.evaluate<ExportedRecord>(exported);
    assert.deepEqual(history.slice(0, 2), before);
    assert.deepEqual(history.map(({ choices, optedOut }) => [choices['functional'], choices['analytics'], optedOut]), [[true, true, false], [true, false, false], [false, false, false], [false, false, true]]);
    assert.equal(optedOut, true);
    assert.deepEqual(shop.requests('/records'), [], 'without record.url nothing leaves');
  });

  itInOneEngine('is empty after erase(), for a visitor with an opt-out signal too', async (t) => {
    const shop = (await sharedSite()).host();
    for (const before of ['', `<script>${privacyControl}</script>`]) {
      shop.page('/', shopPage({ config: milly, before }));
      const tab = await openTab(t);
      await tab.goto(shop.url());
      await tab.evaluate('consent.accept().then(() => consent.erase())');
      const { id, record, history } = await tab.evaluate<ExportedRecord>(exported);
      assert.deepEqual([id, history, record?.source], [null, [], before ? 'signal' : undefined]);
      assert.equal(await tab.evaluate('localStorage.getItem("consent_proof")'), null);
    }
  });

  itInOneEngine('has a decision that the next click took back at once, and none that erase() did', async (t) => {
    const { tab } = await openShop(t, milly);
    await tab.evaluate('Promise.all([consent.accept(), consent.reject(), consent.accept("analytics")])');
    const { history } = await tab.evaluate<ExportedRecord>(exported);
    const found = history.map(({ choices }) => `${choices['functional']} ${choices['analytics']}`);
    assert.deepEqual(found.toSorted(), ['false false', 'false true', 'true true']);
    await tab.evaluate('Promise.all([consent.reject(), consent.erase()])');
    await quiet();
    assert.deepEqual((await tab.evaluate<ExportedRecord>(exported)).history, []);
  });

  it('loses nothing that two tabs decide', async (t) => {
    const { tab, shop } = await openShop(t, milly);
    const other = await openTab(t);
    await other.goto(shop.url());
    for (let round = 0; round < 3; round++) {
      await Promise.all([tab.evaluate('consent.accept()'), other.evaluate('consent.set({ functional: true, analytics: false })')]);
    }
    for (const each of [tab, other]) await each.waitFor(`${kept}.history.length === 6`, { message: 'all six' });
    const histories = [await tab.evaluate<ExportedRecord>(exported), await other.evaluate<ExportedRecord>(exported)].map(({ history }) => history);
    assert.deepEqual(histories[0], histories[1]);
    assert.equal(histories[0]!.filter(({ choices }) => choices['analytics']).length, 3);
    assert.equal(new Set(histories[0]!.map(({ key }) => key)).size, 6);
  });

  itInOneEngine('holds for the page where the browser stores nothing, and breaks nothing', async (t) => {
    const { tab, shop } = await openShop(t, sending, { browser: await specialBrowser({ cookies: 'blocked' }) });
    await tab.evaluate('void Object.defineProperty(window, "localStorage", { get() { throw new DOMException("blocked", "SecurityError") } })');
    await tab.evaluate('consent.accept().then(() => consent.reject())');
    const { history } = await tab.evaluate<ExportedRecord>(exported);
    assert.deepEqual(history.map(({ choices }) => choices['analytics']), [true, false]);
    await tab.waitFor('consent.getState().decidedAt');
    await shop.waitForRequest('/records');
    await quiet();
    assert.deepEqual(arrived(shop).map(({ choices }) => choices['analytics']), [true, false]);
    assert.deepEqual((await tab.console()).filter((message) => /^error.*(?:proof|record)/.test(message)), []);
  });

  itInOneEngine('starts anew over a corrupt history', async (t) => {
    const { tab } = await openShop(t, milly);
    await tab.evaluate('void localStorage.setItem("consent_proof", "{\\"id\\":")');
    await tab.evaluate('consent.reject()');
    assert.deepEqual((await tab.evaluate<ExportedRecord>(exported)).history.map(({ source }) => source), ['api']);
  });
});

describe('sending the proof', () => {
  itInOneEngine('sends each decision once, as JSON, and nothing before one', async (t) => {
    const { tab, shop } = await openShop(t);
    await visit(tab, shop);
    assert.deepEqual(arrived(shop), []);
    await clickButton(tab, 'Reject all');
    await tab.waitFor(allSent);
    await visit(tab, shop);
    await tab.evaluate('consent.accept("analytics")');
    await tab.waitFor(`${kept}.history.length === 2 && ${allSent}`);
    await visit(tab, shop);
    const { id, history } = await tab.evaluate<ExportedRecord>(exported);
    assert.deepEqual(arrived(shop), history.map((entry) => ({ id, ...entry })));
    const [request] = shop.requests('/records');
    assert.deepEqual([request?.method, request?.headers['content-type']], ['POST', 'application/json']);
    const folder = await mkdtemp(join(tmpdir(), 'records-'));
    const demo = await createDemoServer({ recordsFile: join(folder, 'records.ndjson') });
    t.after(() => demo.close().then(() => rm(folder, { recursive: true })));
    const { status } = await fetch(`${demo.url}/consent-records`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: request!.body });
    assert.equal(status, 204, 'the receiver of the demonstration takes it');
  });

  it('arrives on the next visit, exactly once, if the server was down', async (t) => {
    const { tab, shop } = await openShop(t, sending, { answer: failing });
    await tab.evaluate('consent.accept()');
    await shop.waitForRequest('/records');
    await quiet();
    assert.equal(await tab.evaluate(`${kept}.unsent.length`), 1);
    shop.route('/records', (request) => void request.socket.destroy());
    await visit(tab, shop);
    shop.route('/records', accepting);
    shop.clearRequests();
    await visit(tab, shop);
    await tab.waitFor(allSent);
    await visit(tab, shop);
    assert.deepEqual(arrived(shop).map(({ choices }) => choices['analytics']), [true]);
  });

  it('holds nobody up if the server never answers', async (t) => {
    const { tab, shop } = await openShop(t, sending, { answer: hanging });
    const took = await tab.evaluate<number>('(async (start) => { await consent.accept(); await consent.reject(); await consent.exportRecord(); return performance.now() - start })(performance.now())');
    assert.ok(took < 3000, `${took} ms`);
    await shop.waitForRequest('/records');
    assert.equal((await tab.evaluate<ExportedRecord>(exported)).history.length, 2);
  });

  it('is recorded by the next visit if the page is left right after the click', async (t) => {
    const { tab, shop } = await openShop(t);
    await waitForBanner(tab);
    await tab.evaluate('void addEventListener("click", () => { location.href = "/away" })');
    await clickButton(tab, 'Accept all');
    await tab.waitFor('location.pathname === "/away" && document.readyState === "complete"');
    await visit(tab, shop);
    await tab.waitFor(allSent);
    const { history } = await tab.evaluate<ExportedRecord>(exported);
    assert.deepEqual(history.map(({ source }) => source), ['banner']);
    assert.deepEqual([...new Set(arrived(shop).map(({ key }) => key))], history.map(({ key }) => key), 'a record that comes twice has the same key');
  });

  it('is recorded if the page is left before anything of it could run', async (t) => {
    const { tab, shop } = await openShop(t);
    await tab.evaluate('void (consent.accept(), location.href = "/away")');
    await tab.waitFor('location.pathname === "/away"');
    await tab.evaluate('localStorage.removeItem("consent_proof")');
    shop.clearRequests();
    await visit(tab, shop);
    await shop.waitForRequest('/records');
    await tab.waitFor(allSent);
    assert.deepEqual(arrived(shop).map(({ source }) => source), ['api']);
  });

  itInOneEngine('records an opt-out that the server has set, once', async (t) => {
    const { tab, shop } = await openShop(t);
    await tab.evaluate('consent.accept()');
    await tab.waitFor(allSent);
    await tab.setCookie({ name: 'consent_optout', value: '1' });
    for (let visits = 0; visits < 2; visits++) {
      await visit(tab, shop);
      await tab.waitFor(`${kept}.history.length > 1 && ${allSent}`);
    }
    assert.deepEqual(arrived(shop).map(({ source, choices }) => [source, choices['analytics']]), [['api', true], ['cookie', false]]);
  });

  it('goes to another origin too, if that allows it', async (t) => {
    const site = await sharedSite();
    const other = site.host('records');
    const { tab } = await openShop(t, { ...milly, record: { url: other.url('/collect') } });
    await tab.evaluate('consent.accept()');
    await tab.waitFor(allSent);
    const posts = other.requests('/collect').filter(({ method }) => method === 'POST');
    assert.equal(posts.length, 1);
    assert.equal(posts[0]?.headers.cookie, undefined);
  });

  itInOneEngine('loads nothing more on a visit that has nothing to do with it', async (t) => {
    const { tab, shop } = await openShop(t, milly);
    await tab.evaluate('consent.reject()');
    shop.clearRequests();
    await visit(tab, shop);
    assert.deepEqual(shop.requests('/dist/').map(({ path }) => path), ['/dist/assent.js']);
  });
});

import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../../support/driver.js';
import { openGuardedShop, visit } from '../../support/guarded-page.js';
import { type Host, pathsOf } from '../../support/host.js';
import { settle } from '../../support/obstacle-page.js';
import { openTab, sharedSite } from '../../support/shared.js';

/** Half a minute of silence, of which WebKit asks for parts. */
function serveSound(host: Host, path: string): string {
  const [rate, length] = [8000, 30 * 8000];
  const sound = Buffer.alloc(44 + length, 128);
  sound.write('RIFF\0\0\0\0WAVEfmt ', 0, 'latin1');
  sound.write('data', 36, 'latin1');
  for (const [at, value] of [[4, 36 + length], [16, 16], [24, rate], [28, rate], [40, length]] as const) sound.writeUInt32LE(value, at);
  for (const [at, value] of [[20, 1], [22, 1], [32, 1], [34, 8]] as const) sound.writeUInt16LE(value, at);
  return host.route(path, ({ headers }, response) => {
    const [, from, to] = /bytes=(\d+)-(\d*)/.exec(headers.range ?? '') ?? [];
    const [start, end] = [Number(from ?? 0), Number(to || sound.length - 1)];
    response.writeHead(from ? 206 : 200, { 'content-type': 'audio/wav', 'accept-ranges': 'bytes', ...(from && { 'content-range': `bytes ${start}-${end}/${sound.length}` }) });
    response.end(sound.subarray(start, end + 1));
  });
}

const source = (address: string): string => `<source data-consent="analytics" data-src="${address}">`;
const grant = 'consent.accept("analytics")';

async function open(t: TestContext, body: (vendor: Host) => string): Promise<{ tab: Tab; vendor: Host }> {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  const tab = await openTab(t);
  await tab.goto(shop.page('/', `<!doctype html><script src="/dist/assent.js"></script>${body(vendor)}`));
  return { tab, vendor };
}

const isPlaying = `(({ paused, currentTime }) => !paused && currentTime > 0.3)(document.querySelector('video'))`;

async function play(tab: Tab): Promise<void> {
  await tab.evaluate(`document.querySelector('video').play()`);
  await tab.waitFor(isPlaying, { message: 'the film to play' });
}

describe('a player that is given a source', () => {
  it('fetches nothing of it if it is to preload nothing, until it is played', async (t) => {
    const { tab, vendor } = await open(t, (vendor) => `<video muted preload="none">${source(serveSound(vendor, '/film'))}</video>`);
    await settle(tab);
    await tab.evaluate(grant);
    await settle(tab);
    assert.deepEqual(pathsOf(vendor), []);
    await play(tab);
  });

  it('fetches it if it has no other, or none that is there, and has looked at all of them', async (t) => {
    const { tab, vendor } = await open(t, (vendor) => `<video>${source(serveSound(vendor, '/first'))}${source(serveSound(vendor, '/second'))}</video><video><source src="${vendor.url('/img?status=404')}">${source(serveSound(vendor, '/third'))}</video>`);
    await vendor.waitForRequest('/img');
    await settle(tab);
    await tab.evaluate(grant);
    await vendor.waitForRequest('/first');
    await vendor.waitForRequest('/third');
    await tab.reload();
    await tab.waitFor(`[...document.querySelectorAll('video')].every(({ readyState }) => readyState > 0)`, { message: 'both on the next visit' });
    assert.ok(!pathsOf(vendor).includes('/second'));
  });

  it('plays on what it plays', async (t) => {
    const { tab, vendor } = await open(t, (vendor) => `<video muted loop src="${serveSound(vendor, '/film')}">${source(vendor.url('/held'))}</video>`);
    await play(tab);
    await tab.evaluate(grant);
    await settle(tab);
    assert.equal(await tab.evaluate(isPlaying), true, 'released by a grant');
    await tab.evaluate(`document.querySelector('video').insertAdjacentHTML('beforeend', ${JSON.stringify(source(vendor.url('/late')))})`);
    await settle(tab);
    assert.equal(await tab.evaluate(isPlaying), true, 'inserted');
  });

  it('keeps to all that where autoBlock had held it', async (t) => {
    const page = await openGuardedShop(t);
    const { tab, vendor } = page;
    await visit(page, { body: '<p id="place"></p>' });
    await tab.evaluate(`document.querySelector('#place').innerHTML = ${JSON.stringify(`<video muted preload="none"><source src="${serveSound(vendor, '/film')}"></video>`)}`);
    await settle(tab);
    await tab.evaluate('consent.accept()');
    await settle(tab);
    assert.deepEqual(pathsOf(vendor), []);
    await play(tab);
  });
});

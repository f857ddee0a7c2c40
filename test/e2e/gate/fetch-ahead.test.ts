import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it } from 'node:test';
import { currentEngine } from '../../support/launch.js';
import { openTab, sharedSite } from '../../support/shared.js';
import { quiet } from '../../support/shop-page.js';
import { logs, prelude, tag } from './script-page.js';

const assent = '<script src="/dist/assent.js"></script>';

it('what stands behind inline code is fetched with what stands before it, once, and as its own request would be', async (t) => {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  const cors = { 'access-control-allow-origin': '*' };
  vendor.route('/cors.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript', ...cors }).end("ran('C')"));
  const hash = `sha256-${createHash('sha256').update("ran('C')").digest('base64')}`;
  const behind = [
    { id: 'B', src: vendor.script("ran('B')"), attributes: 'referrerpolicy="no-referrer"' },
    { id: 'C', src: vendor.url('/cors.js'), attributes: `crossorigin integrity="${hash}"` },
    { id: 'D', src: vendor.script("ran('D')"), attributes: 'async' },
  ];
  const scripts = [{ id: 'A', src: shop.script(logs('A'), { ms: 400 }) }, { id: 'I', code: "seen.push('fetched ' + performance.getEntriesByType('resource').filter(({ name }) => name.includes('vendor')).length);" }, ...behind];
  const tab = await openTab(t);
  await tab.goto(shop.page('/', `<!doctype html><head>${prelude}${assent}</head><body>${scripts.map((spec) => tag(spec, true)).join('')}<p>end</p></body>`));
  await tab.evaluate('void consent.accept()');
  await tab.waitFor('seen.length >= 10', { timeout: 8000 }).catch(() => undefined);
  const log = (await tab.evaluate<string[]>('seen')).filter((line) => / as |fetched/.test(line));
  assert.deepEqual(log.filter((line) => line !== 'D as D'), ['A as A', 'I as I', `fetched ${currentEngine() === 'webkit' ? 0 : 3}`, 'B as B', 'C as C']);
  assert.ok(log.indexOf('D as D') > log.indexOf('I as I'), 'async: not before inline code in front of it');
  assert.deepEqual(vendor.requests().map(({ headers }) => headers['referer'] !== undefined), [false, true, true], 'each once');
  assert.equal(await tab.evaluate('document.querySelector("link[href*=vendor]")'), null, 'and leaves no trace');
});

it('what was fetched ahead and may not run any more leaves no trace in the head', async (t) => {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  const scripts = [{ id: 'A', src: shop.script(logs('A', 'consent.reject()'), { ms: 400 }) }, { id: 'I' }, { id: 'B', src: vendor.script(logs('B')) }];
  const tab = await openTab(t);
  await tab.goto(shop.page('/', `<!doctype html><head>${prelude}<script src="/dist/assent.js" data-config='{"reload":"never"}'></script></head><body>${scripts.map((spec) => tag(spec, true)).join('')}<p>end</p></body>`));
  await tab.evaluate('void consent.accept()');
  if (currentEngine() !== 'webkit') await tab.waitFor('document.querySelector("link[href*=vendor]")', { message: 'control: it is fetched' });
  await tab.waitFor('seen.includes("load A")');
  await quiet();
  assert.deepEqual(await tab.evaluate('[seen, document.querySelector("link[href*=vendor]")]'), [['A as A', 'load A'], null]);
});

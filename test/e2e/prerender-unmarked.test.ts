import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Host } from '../support/host.js';
import { openGuardedShop, pathsOf, visit } from '../support/guarded-page.js';
import { currentEngine } from '../support/launch.js';
import { prerendered, speculationOn } from '../support/prerendered.js';
import { openTab, sharedBrowser } from '../support/shared.js';
import { quiet, shopPage, waitForBanner } from '../support/shop-page.js';

const further = { integrations: { googleConsentMode: { mode: 'advanced' }, gtm: true, shopify: true, wordpress: true, metaPixel: true } };

/** What a page does that nobody has marked anything on; `report()` says what came of it. */
const unmarked = (vendor: Host): string => `<script>
window.asked = []; window.ran ??= [];
Shopify = { customerPrivacy: { currentVisitorConsent: () => ({ analytics: "yes", marketing: "yes" }), setTrackingConsent(consent) { asked.push("shopify") } } };
wp_has_consent = () => true; wp_set_consent = () => asked.push("wordpress");
fbq = (...command) => asked.push(command.join(" "));
dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) }
gtag("config", "G-X");
new Image().src = "${vendor.url('/pixel.gif')}";
fetch("${vendor.url('/fetch')}").catch(() => {});
navigator.sendBeacon("${vendor.url('/beacon')}");
document.head.append(Object.assign(document.createElement("script"), { src: "${vendor.url('/tag.js')}" }));
document.cookie = "_count_x=1";
function report() { return JSON.stringify({ cookies: document.cookie.replace(/=.*/, ""), asked, layer: dataLayer.map((entry) => entry.event ?? [entry[0], entry[1], entry[2]?.analytics_storage].join(" ").trim()) }) }
</script>`;
const early = { cookies: '', asked: [], layer: ['consent default denied', 'config G-X'] };

describe('what nobody has marked, on a page that is rendered before anybody asked for it', () => {
  it('is held until the visit and the grant; a default stands before it, and no vendor is told what it would keep', async (t) => {
    const page = await openGuardedShop(t, further);
    const { vendor } = page;
    const tab = (page.tab = await openTab(t, await sharedBrowser())); // Of its own: a page that was prerendered takes the place of the tab's.
    vendor.route('/tag.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end('ran.push("tag")'));
    const report = async (): Promise<unknown> => JSON.parse(await tab.evaluate('report()'));
    await visit(page, { before: prerendered, head: unmarked(vendor) });
    await quiet();
    assert.deepEqual(pathsOf(vendor), []);
    assert.deepEqual(await report(), early);
    await tab.evaluate('activate()');
    await waitForBanner(tab);
    await quiet();
    assert.deepEqual(pathsOf(vendor), []);
    assert.deepEqual(await report(), { ...early, asked: ['consent revoke', 'shopify', 'wordpress', 'wordpress', 'wordpress', 'wordpress'], layer: [...early.layer, 'assent_update'] });
    await tab.evaluate('consent.accept()');
    await tab.waitFor('ran.includes("tag")');
    await vendor.waitForRequest('/pixel.gif');
    assert.deepEqual(((await report()) as typeof early).layer.slice(3), ['consent update granted', 'assent_update']);
  });

  it('by Chromium itself, through speculation rules: nothing leaves before the visit, at which a returning visitor’s grants release it', { skip: currentEngine() !== 'chromium' && 'no speculation rules' }, async (t) => {
    const page = await openGuardedShop(t, further);
    const { shop, vendor, config } = page;
    for (const path of ['/early', '/late']) shop.route(path, (_request, response) => void response.writeHead(204).end());
    vendor.route('/tag.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end('fetch("/late?" + encodeURIComponent(report()))'));
    const tells = '<script>setTimeout(() => fetch("/early?" + encodeURIComponent(JSON.stringify([document.prerendering, JSON.parse(report())]))), 400)</script>';
    shop.page('/next', shopPage({ config, head: unmarked(vendor) + tells }));
    shop.page('/', shopPage({ config, head: '<title>Start</title>', body: '<a id="go" href="/next">Next</a>' }));
    const tab = await openTab(t, await sharedBrowser()); // Of its own: a page that was prerendered takes the place of the tab's.
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept()');
    vendor.clearRequests();
    await tab.evaluate((html: string) => document.body.append(document.createRange().createContextualFragment(html)), speculationOn('/next'));
    const { path } = await shop.waitForRequest('/early');
    assert.deepEqual(JSON.parse(decodeURIComponent(path.slice(7))), [true, { ...early, cookies: 'consent' }]);
    await quiet();
    assert.deepEqual(pathsOf(vendor), []);
    await tab.evaluate('document.querySelector("#go").click()').catch(() => undefined);
    const seen = JSON.parse(decodeURIComponent((await shop.waitForRequest('/late')).path.slice(6))) as typeof early;
    assert.deepEqual(seen.layer, [...early.layer, 'consent update granted', 'assent_update']);
    await vendor.waitForRequest('/pixel.gif');
    assert.deepEqual(pathsOf(vendor), ['/pixel.gif', '/tag.js']);
  });

  it('what its link asks for is done at the visit', { skip: currentEngine() !== 'chromium' && 'no speculation rules' }, async (t) => {
    const { shop, config } = await openGuardedShop(t, further);
    for (const path of ['/early', '/late']) shop.route(path, (_request, response) => void response.writeHead(204).end());
    const tells = '<script>fetch("/early?" + document.prerendering); consent.ready.then(() => fetch(`/late?${consent.getState().optedOut},${location.search || "clean"}`))</script>';
    shop.page('/next', shopPage({ config, head: tells }));
    shop.page('/', `<!doctype html><title>Start</title>${speculationOn('/next?consent=opt-out')}<a id="go" href="/next?consent=opt-out">Next</a>`);
    const tab = await openTab(t, await sharedBrowser()); // Of its own: a page that was prerendered takes the place of the tab's.
    await tab.goto(shop.url());
    assert.equal((await shop.waitForRequest('/early')).path, '/early?true');
    await quiet();
    assert.deepEqual(await tab.cookies(), []);
    await tab.evaluate('document.querySelector("#go").click()').catch(() => undefined);
    assert.equal((await shop.waitForRequest('/late')).path, '/late?true,clean');
    assert.equal(shop.requests('/next').length, 1, 'the prerendered page was activated');
  });
});

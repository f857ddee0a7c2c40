import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itInOneEngine } from '../../support/share-out.js';
import { clickButton, cookieNamed, quiet, waitForBanner } from '../../support/shop-page.js';
import { askedOf, embedConfig, frame, openEmbeds, partOf, placeholderOf, textOf, waitForPlaceholders } from './embed-page.js';

const films = 'data-consent="third-party" data-service="films" title="Our spring film"';

describe('a placeholder', () => {
  it('says what is held, who provides it, and asks nobody for anything', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) => frame(from, 'film', `${films} width="600" height="400"`) + frame(from, 'plain', 'data-consent="third-party" width="600" height="400"'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 2);
    await quiet();
    assert.deepEqual(askedOf(vendor), [], 'no request before a decision');
    assert.equal(await tab.evaluate(textOf('film', 'title')), 'Our spring film');
    assert.equal(await tab.evaluate(textOf('film', 'provider')), 'Content from Film House');
    assert.match(await tab.evaluate<string>(textOf('film', 'text')), /connects to Film House/);
    assert.deepEqual([await tab.evaluate(textOf('film', 'always-allow')), await tab.evaluate(textOf('film', 'note'))], ['Always allow Films', null], 'its service, and nothing else');
    assert.equal(await tab.evaluate(`document.querySelector("${placeholderOf('film')}").shadowRoot.querySelector("a").href`), 'https://films.example/privacy');
    assert.equal(await tab.evaluate(textOf('plain', 'title')), `Content from ${vendor.name}`, 'without a service, the host that it is loaded from');
    assert.equal(await tab.evaluate(textOf('plain', 'always-allow')), 'Always allow third-party content');
    assert.match(await tab.evaluate<string>(textOf('plain', 'note')), /for Films and Maps too/);
    assert.equal(await tab.evaluate('document.querySelector("#film").inert'), true, 'what is covered takes no focus');
  });

  it('loads its own frame once, moves the focus there, and stores nothing', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) => frame(from, 'film', films) + frame(from, 'map'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 2);
    await tab.evaluate('(window.changes = [], consent.onChange((state) => changes.push(state)), 0)');
    await tab.click(partOf('film', 'load-once'));
    await waitForPlaceholders(tab, 1);
    await quiet();
    assert.deepEqual(askedOf(vendor), ['film']);
    assert.equal(await tab.evaluate('document.activeElement.id'), 'film');
    assert.equal(await tab.evaluate('document.querySelector("#film").inert'), false);
    assert.deepEqual(await tab.evaluate('[changes.length, consent.getState().status, consent.has("third-party"), document.cookie]'), [0, 'undecided', false, '']);
    assert.equal(await cookieNamed(tab, 'consent'), undefined);
    vendor.clearRequests();
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 2);
    await quiet();
    assert.deepEqual(askedOf(vendor), [], 'the next visit holds it again');
  });

  itInOneEngine('always allows the category that the mark asks for: stored, with its source, and everything of it is released', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) => frame(from, 'film', films) + frame(from, 'map') + frame(from, 'ad', 'data-consent="analytics"'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 3);
    await tab.click(partOf('map', 'always-allow'));
    await waitForPlaceholders(tab, 1);
    await vendor.waitForRequest(/film/);
    assert.deepEqual(askedOf(vendor).toSorted(), ['film', 'map']);
    assert.deepEqual(await tab.evaluate('[consent.getState().source, consent.has("third-party"), consent.has("maps"), consent.has("analytics")]'), ['placeholder', true, true, false]);
    assert.equal(await tab.evaluate('document.activeElement.id'), 'map');
    vendor.clearRequests();
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    await Promise.all([/film/, /map/].map((path) => vendor.waitForRequest(path)));
    assert.deepEqual(askedOf(vendor).toSorted(), ['film', 'map'], 'the next visit remembers');
    assert.equal(await tab.evaluate(`!!document.querySelector("${placeholderOf('ad')}")`), true);
  });

  itInOneEngine('names and allows each of several ids', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) => frame(from, 'both', 'data-consent="analytics maps"'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    assert.equal(await tab.evaluate(textOf('both', 'always-allow')), 'Always allow Analytics and Maps');
    await tab.click(partOf('both', 'always-allow'));
    await waitForPlaceholders(tab, 0);
    assert.deepEqual(askedOf(vendor), ['both']);
    assert.deepEqual(await tab.evaluate('[consent.has("analytics"), consent.has("maps"), consent.has("films")]'), [true, true, false]);
  });

  it('shows that it loads until it has', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) => `<iframe id="slow" title="Slow" data-consent="third-party" data-service="films" width="500" height="300" data-src="${from.url('/html?ms=900&body=<title>slow</title>')}"></iframe>`);
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    await tab.click(partOf('slow', 'load-once'));
    await vendor.waitForRequest('/html');
    assert.equal(await tab.evaluate(textOf('slow', 'loading')), 'Loading Film House…');
    assert.equal(await tab.evaluate(`document.querySelector("${placeholderOf('slow')}").shadowRoot.activeElement.getAttribute("role")`), 'status', 'the focus stays where the visitor is');
    await waitForPlaceholders(tab, 0);
    assert.equal(await tab.evaluate('document.activeElement.id'), 'slow');
  });

  it('leaves when its frame is released by any other way, and takes no focus then', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) => frame(from, 'film', films) + frame(from, 'map'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 2);
    await waitForBanner(tab);
    await clickButton(tab, 'Accept all');
    await waitForPlaceholders(tab, 0);
    await vendor.waitForRequest(/film/);
    assert.equal(await tab.evaluate('document.querySelector("consent-placeholder")'), null);
    assert.equal(await tab.evaluate('document.activeElement.localName'), 'body');
  });
});

describe('a placeholder stands for', () => {
  it('frames and players that are inserted later, and where the config comes late', async (t) => {
    const { tab, shop } = await openEmbeds(t, () => '<main></main>', { config: null, attributes: 'data-config="/late.json"' });
    shop.route('/late.json', (_request, response) => void setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(embedConfig)), 500));
    await tab.goto(shop.url());
    await tab.evaluate(`document.querySelector("main").innerHTML = '<iframe id="a" data-consent="maps" data-src="/x"></iframe>'`);
    await waitForPlaceholders(tab, 1);
    assert.equal(await tab.evaluate(textOf('a', 'title')), 'Content from Map Makers');
    assert.equal(await tab.evaluate(textOf('a', 'always-allow')), 'Always allow Maps');
  });

  it('frames of a page that was kept as text, placeholders and all, and is shown again, as if they had never been covered', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) => `<main>${frame(from, 'film', films)}${frame(from, 'own', 'data-consent="third-party" inert')}${frame(from, 'last')}</main>`);
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 3);
    await tab.evaluate('(window.kept = document.querySelector("main").innerHTML, document.querySelector("main").replaceChildren())');
    await waitForPlaceholders(tab, 0);
    assert.match(await tab.evaluate<string>('kept'), /inert.*<consent-placeholder/s, 'control: it was kept as it stood');
    await tab.evaluate('void (document.querySelector("main").innerHTML = kept)');
    await waitForPlaceholders(tab, 3);
    assert.equal(await tab.evaluate('document.querySelectorAll("consent-placeholder").length'), 3);
    await tab.click(partOf('film', 'load-once'));
    await vendor.waitForRequest(/film/);
    await tab.evaluate('consent.accept()');
    await waitForPlaceholders(tab, 0);
    assert.deepEqual(await tab.evaluate('[...document.querySelectorAll("iframe")].map(({ inert }) => inert)'), [false, true, false], 'inert is what the page has made so');
  });

  it('a player whose sources are held with it: one release reloads it', async (t) => {
    const player = (id: string, source: string): string => `<video id="${id}" data-consent="third-party" controls width="480" height="270"><source ${source}></video>`;
    const { tab, shop, vendor } = await openEmbeds(t, (from) => player('bare', `data-src="${from.url('/film-a.webm')}"`) + player('marked', `data-consent="third-party" data-src="${from.url('/film-b.webm')}"`));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 2);
    assert.deepEqual(vendor.requests(), []);
    await tab.click(partOf('marked', 'load-once'));
    await vendor.waitForRequest('/film-b.webm');
    await tab.click(partOf('bare', 'always-allow'));
    await vendor.waitForRequest('/film-a.webm');
    await waitForPlaceholders(tab, 0);
  });

  it('an object and an embed', async (t) => {
    const held = (from: { url(path: string): string }): string =>
      `<object id="object" data-consent="third-party" type="text/html" width="400" height="300" data-data="${from.url('/html?body=<title>object</title>')}"></object><embed id="embed" data-consent="third-party" type="text/html" width="400" height="300" data-src="${from.url('/html?body=<title>embed</title>')}">`;
    const { tab, shop, vendor } = await openEmbeds(t, held);
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 2);
    assert.deepEqual(vendor.requests(), []);
    await tab.click(partOf('object', 'load-once'));
    await vendor.waitForRequest(/object/);
    await waitForPlaceholders(tab, 1);
    await tab.click(partOf('embed', 'load-once'));
    await vendor.waitForRequest(/embed/);
    await waitForPlaceholders(tab, 0);
  });

  it('nothing that a visitor could not see or press, and nothing that stands in for a refusal', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) =>
      [
        frame(from, 'tiny', 'data-consent="third-party" width="1" height="1"'),
        frame(from, 'hidden', 'data-consent="third-party" hidden'),
        frame(from, 'unseen', 'data-consent="third-party" style="visibility: hidden"'),
        frame(from, 'away', 'data-consent="third-party" style="position: absolute; left: -9999px"'),
        frame(from, 'not', 'data-consent="!third-party"'),
        `<audio id="mute" data-consent="third-party" data-src="/a.mp3"></audio><div id="tab" hidden>${frame(from, 'later')}</div>`,
        frame(from, 'control'),
      ].join(''),
    );
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    await quiet();
    assert.equal(await tab.evaluate('document.querySelector("consent-placeholder").previousElementSibling.id'), 'control');
    await tab.evaluate('document.querySelector("#tab").hidden = false');
    await waitForPlaceholders(tab, 2);
    await tab.evaluate('document.querySelector("#tab").hidden = true');
    await waitForPlaceholders(tab, 1);
    await tab.waitFor('!document.querySelector("#later").inert', { message: 'the frame to be as it was' });
  });
});

describe('Always allow is not offered', () => {
  itInOneEngine('for an id that the config lacks', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => frame(from, 'stray', 'data-consent="social"') + frame(from, 'control'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 2);
    assert.deepEqual([await tab.evaluate(textOf('stray', 'always-allow')), await tab.evaluate(textOf('stray', 'load-once'))], [null, 'Load once']);
    assert.match(await tab.evaluate<string>(textOf('control', 'always-allow')), /Always allow/);
  });

  itInOneEngine('where a standing opt-out covers it', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) => frame(from, 'film', `${films} width="600" height="400"`));
    await tab.goto(shop.url('/?consent=opt-out'));
    await waitForPlaceholders(tab, 1);
    assert.equal(await tab.evaluate(textOf('film', 'always-allow')), null);
    assert.match(await tab.evaluate<string>(textOf('film', 'note')), /opted out in this browser/);
    await tab.click(partOf('film', 'load-once'));
    await vendor.waitForRequest(/film/);
    assert.equal(await tab.evaluate('consent.getState().optedOut'), true);
  });
});

describe('a placeholder that stands while the visitor opts out, and back in,', () => {
  itInOneEngine('offers Always allow as it says, also where it was away, or folded up, meanwhile', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => frame(from, 'film', `${films} width="600" height="400"`) + frame(from, 'small', `${films} width="90" height="30"`) + `<div id="tab">${frame(from, 'later')}</div>`);
    const offers = `[...document.querySelectorAll("consent-placeholder")].map(({ shadowRoot }) =>
      [!!shadowRoot.querySelector("[part~=always-allow]"), /opted out/.test(shadowRoot.querySelector("[part=note]")?.textContent)]).join(" ")`;
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 3);
    assert.equal(await tab.evaluate(offers), 'true,false true,false true,false');
    await tab.evaluate('document.querySelector("#tab").hidden = true');
    await waitForPlaceholders(tab, 2);
    await tab.click(partOf('small', 'open'));
    await tab.evaluate('consent.optOut()');
    await tab.evaluate('document.querySelector("#tab").hidden = false');
    await waitForPlaceholders(tab, 3);
    await tab.waitFor(`${offers} === "false,true false,true false,true"`, { message: 'what was offered to go' });
    await tab.evaluate('consent.optIn()');
    await tab.waitFor(`${offers} === "true,false true,false true,false"`, { message: 'what can be offered to come back' });
    assert.equal(await tab.evaluate(`document.querySelector("${placeholderOf('small')}").shadowRoot.querySelectorAll("dialog[open] [part=load-once]").length`), 1, 'the dialog stays');
    await tab.press('Escape');
    await tab.click(partOf('film', 'always-allow'));
    await waitForPlaceholders(tab, 1); // The one of the whole category.
    assert.deepEqual(await tab.evaluate('[consent.getState().source, consent.has("films")]'), ['placeholder', true]);
  });
});

describe('the thumbnail of a placeholder', () => {
  itInOneEngine('comes from the shop’s own host, and from no other', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) =>
      frame(from, 'own', `${films} data-thumbnail="/img?own" width="600" height="400"`) + frame(from, 'other', `${films} data-thumbnail="${from.url('/img?other')}" width="600" height="400"`));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 2);
    await shop.waitForRequest('/img?own');
    await quiet();
    assert.deepEqual(vendor.requests(), []);
  });
});

describe('the texts of a placeholder', () => {
  itInOneEngine('are the config’s, its own keys only', async (t) => {
    const texts = { loadOnce: 'Just this one', alwaysAllow: 'Yes to {names}', alwaysAllowThirdParty: 'Yes to others', embedTitle: 'By {provider}' };
    const { tab, shop } = await openEmbeds(t, (from) => frame(from, 'map', 'data-consent="maps"'), { config: { ...embedConfig, ui: { texts } } });
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    assert.deepEqual([await tab.evaluate(textOf('map', 'title')), await tab.evaluate(textOf('map', 'load-once')), await tab.evaluate(textOf('map', 'always-allow'))], ['By Map Makers', 'Just this one', 'Yes to Maps']);
  });
});

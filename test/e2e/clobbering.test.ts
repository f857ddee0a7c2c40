import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertDenied, assertGranted, obstaclePage, seenBy, waitForQuestion } from '../support/obstacle-page.js';
import { shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';

const names = ['cookie', 'currentScript', 'body', 'head', 'documentElement', 'querySelector', 'querySelectorAll', 'createElement', 'addEventListener', 'dispatchEvent', 'readyState', 'baseURI', 'visibilityState', 'getElementsByTagName'];
const obstacles: Record<string, string> = {
  ...Object.fromEntries(names.map((name) => [`an image named ${name}`, `<img name="${name}" alt="">`])),
  'links with the ids of our globals': '<a id="consent"></a><a id="consentQueue"></a><a id="assent"></a>',
  'links with the ids of Lit’s notes': '<a id="reactiveElementVersions"></a><a id="litElementVersions"></a><a id="litPropertyMetadata"></a><a id="ShadyCSS"></a>',
  'frames and forms with the names of Lit’s notes': '<iframe name="reactiveElementVersions"></iframe><form name="reactiveElementPolyfillSupport"></form><img name="litPropertyMetadata" alt=""><img name="litPropertyMetadata" alt="">',
  'a form whose fields are named like methods': '<form><input name="querySelectorAll"><input name="matches"><input name="closest"><input name="nodeType"></form>',
  'a polluted Object.prototype': '<script>Object.assign(Object.prototype, { mode: "opt-out", required: true, others: true, analytics: "granted" })</script>',
};

/** What not every browser has, so that elements answer in those without. */
const youngGlobals = ['elements with the ids of young globals', '<nav id="navigation"></nav><nav id="navigation"></nav><p id="scheduler"></p><p id="scheduler"></p>'] as const;

describe('nothing on the page answers for the browser', () => {
  for (const [name, before] of [...shareOut(Object.entries(obstacles)), youngGlobals]) {
    it(name, async (t) => {
      const site = await sharedSite();
      const [shop, vendor] = [site.host(), site.host('vendor')];
      shop.page('/', obstaclePage({ vendor, before: `<body>${before}` }));
      const tab = await openTab(t);
      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      await tab.evaluate('consent.accept()');
      await assertGranted(tab, vendor);
      assert.match((await tab.cookies()).map((cookie) => `${cookie.name}=${cookie.value}`).join(), /consent=1!.*\*analytics/, 'the choice is really stored');
      assert.deepEqual((await seenBy(tab)).uncaught, []);
      await tab.goto(shop.url());
      await assertGranted(tab, vendor);
    });
  }
});

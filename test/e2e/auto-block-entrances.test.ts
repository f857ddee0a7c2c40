import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openGuardedShop, pathsOf, visit } from '../support/guarded-page.js';
import { settle } from '../support/obstacle-page.js';

const image = (url: string): string => `<img alt="" src="${url}">`;

/** Ways onto the page that have nothing in common with the others; each has an element that asks for `url` there. */
const entrances: { readonly [name: string]: (url: string) => string } = {
  'a body of another document': (url) => `const parsed = new DOMParser().parseFromString('<body><main></main>${image(url)}<iframe src="${url}"></iframe></body>', 'text/html'); document.body = parsed.body`,
  'setHTML with a sanitizer': (url) => `document.querySelector('main').setHTML('${image(url)}', { sanitizer: { elements: ['img'], attributes: ['src'] } })`,
  'setHTML of a shadow root': (url) => `const root = document.querySelector('main').attachShadow({ mode: 'open' }); root.setHTML('${image(url)}', { sanitizer: { elements: ['img'], attributes: ['src'] } })`,
  'a script of a frame’s document': (url) => `const frame = document.createElement('iframe'); document.body.append(frame); const script = frame.contentDocument.createElement('script'); script.src = '${url}'; document.body.append(script)`,
  'a fragment of a frame’s document': (url) => `const frame = document.createElement('iframe'); document.body.append(frame); const fragment = frame.contentDocument.createDocumentFragment(); const script = frame.contentDocument.createElement('script'); script.src = '${url}'; Reflect.apply(frame.contentWindow.Node.prototype.appendChild, fragment, [script]); document.body.append(fragment)`,
};

describe('autoBlock and further ways onto a page', () => {
  for (const [name, code] of Object.entries(entrances)) {
    it(`holds ${name}`, async (t) => {
      const page = await openGuardedShop(t);
      page.vendor.route('/entered', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end('ran.push("entered")'));
      await visit(page);
      if (name.startsWith('setHTML') && !(await page.tab.evaluate('"setHTML" in Element.prototype'))) return t.skip('no setHTML');
      await page.tab.evaluate(`(() => { ${code(page.vendor.url('/entered'))} })()`);
      await settle(page.tab);
      assert.deepEqual(pathsOf(page.vendor), []);
      await page.tab.evaluate('consent.accept().then(() => 0)');
      await page.vendor.waitForRequest('/entered');
    });
  }
});

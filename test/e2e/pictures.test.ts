import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Tab } from '../support/driver.js';
import { currentEngine, launch } from '../support/launch.js';
import { sharedSite } from '../support/shared.js';
import { nameOf, pictureCases, type PictureCase } from '../visual/cases.js';
import { differenceBetween } from '../visual/compare-pictures.js';
import { pictureBrowser } from '../visual/picture-browser.js';
import { servePicture, type Change } from '../visual/picture-page.js';
import { checkPicture, storedPicture, strayPictures } from '../visual/stored-pictures.js';
import { openPicture, takePicture } from '../visual/take-picture.js';

/** The browser of the pictures, the one tab in which all are taken, and what page it shows. */
const open: { browser?: Browser; tab?: Tab; page?: string | undefined } = {};

/** Takes a picture; of a page that is open already, if it differs but in its width. */
async function take(picture: PictureCase, change: Change = {}): ReturnType<typeof takePicture> {
  const page = JSON.stringify([{ ...picture, width: 0 }, change]);
  if (open.page !== page) {
    open.page = undefined;
    await openPicture(open.tab!, servePicture((await sharedSite()).host(), picture, change), picture);
    open.page = page;
  }
  return takePicture(open.tab!, picture);
}

const sample = pictureCases.find((each) => nameOf(each) === 'bar-light-en-1280')!;

const changes: readonly (readonly [string, Change])[] = [
  ['buttons that are 2 px higher', { css: 'consent-banner::part(actions) { position: relative; top: -2px }' }],
  ['text that is 1 px further along', { css: 'consent-banner::part(message) { position: relative; inset-inline-start: 1px }' }],
  ['another colour of buttons', { css: 'html { --assent-accent: #262421 }' }],
  ['another colour of a line', { css: 'html { --assent-line: #cfcbc4 }' }],
  ['corners that are less round', { css: 'html { --assent-radius: 10px }' }],
  ['letters that stand a little wider', { css: 'consent-banner::part(message) { letter-spacing: 0.02em }' }],
  ['one more line of text', { texts: { bannerText: `${'We use cookies that this shop needs to work. '.repeat(5)}` } }],
];

describe('pictures', { skip: currentEngine() !== 'chromium' && 'the stored ones are Chromium’s' }, () => {
  before(async () => {
    open.browser = await launch(pictureBrowser);
    open.tab = await open.browser.newTab();
  });
  after(() => open.browser?.close());

  for (const picture of pictureCases) {
    const { view, theme, lang, width } = picture;
    it(`picture of the ${view}, ${theme}, ${lang}, ${width} px wide`, async () => {
      checkPicture(nameOf(picture), await take(picture));
    });
  }

  for (const [name, change] of changes) {
    it(`picture control: ${name} is seen`, async () => {
      assert.ok(differenceBetween(await take(sample, change), storedPicture(nameOf(sample))!));
    });
  }
});

it('picture files: each is compared, and those in the docs are the same', () => {
  assert.deepEqual(strayPictures(), []);
});

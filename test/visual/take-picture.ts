import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Consent } from '../../src/core/consent.js';
import type { Tab } from '../support/driver.js';
import type { PictureCase, View } from './cases.js';

declare const consent: Consent;

/** Runs in the page: opens the preferences with a switch that is on, one in between, and one category unfolded. */
async function openPreferences(): Promise<void> {
  consent.hide(); // No banner behind it.
  await consent.show('preferences');
  const root = document.querySelector('consent-preferences')!.shadowRoot!;
  for (const id of ['functional', 'heat']) root.querySelector<HTMLInputElement>(`#switch-${id}`)!.click();
  root.querySelector('#switch-heat')!.closest('details')!.open = true;
  (root.activeElement as HTMLElement).blur(); // Where the focus is shown is the browser's choice.
}

/** Runs in the page: opens the dialog of the smallest placeholder. */
async function openOffer(): Promise<void> {
  consent.hide();
  const small = (): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('consent-placeholder[form=compact]')].at(-1);
  while (!small()) await new Promise(requestAnimationFrame);
  small()!.shadowRoot!.querySelector<HTMLElement>('.open')!.click();
  (small()!.shadowRoot!.activeElement as HTMLElement).blur();
}

/** What is done on the page, and the element that is pictured then. */
const subjects: Record<View, { readonly selector: string; readonly act?: (() => Promise<unknown>) | string }> = {
  bar: { selector: 'consent-banner >>> .card' },
  box: { selector: 'consent-banner >>> .card' },
  dialog: { selector: 'consent-banner >>> .card' },
  preferences: { selector: 'consent-preferences >>> dialog[open]', act: openPreferences },
  declaration: { selector: 'consent-declaration', act: 'consent.accept(["functional", "heat"]).then(() => 0)' },
  placeholder: { selector: '#frames', act: 'consent.hide()' },
  offer: { selector: 'consent-placeholder[form=compact] >>> dialog[open]', act: openOffer },
  reopen: { selector: 'consent-reopen >>> button', act: 'consent.reject().then(() => 0)' },
};

/** Runs in the page: the box of an element, rounded outwards and with a little of what is around it; none until all is drawn. */
function boxOf(selector: string, view: string): Box | undefined {
  const [outer = '', inner] = selector.split(' >>> ');
  const host = document.querySelector(outer);
  const element = inner ? host?.shadowRoot?.querySelector(inner) : host;
  const held = view === 'placeholder' ? [...document.querySelectorAll('iframe')] : [];
  const isDrawn = document.readyState === 'complete' && held.every((frame) => frame.nextElementSibling?.getClientRects().length) && (view !== 'declaration' || host?.shadowRoot?.querySelector('table'));
  const box = element?.getBoundingClientRect();
  if (!isDrawn || !box?.height) return undefined;
  const margin = 8;
  const [left, top] = [box.left, box.top].map((edge) => Math.max(0, Math.floor(edge) - margin)) as [number, number];
  return { left, top, right: Math.min(innerWidth, Math.ceil(box.right) + margin), bottom: Math.min(innerHeight, Math.ceil(box.bottom) + margin) };
}

/** The height of the viewport: more for what is higher than most. */
function heightOf(view: View): number {
  return { preferences: 1000, declaration: 2400 }[view as string] ?? 800;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Loads the page of a case, and does on it what its picture shows. */
export async function openPicture(tab: Tab, url: string, { view, width }: PictureCase): Promise<void> {
  await tab.setViewport(width, heightOf(view));
  await tab.goto(url);
  await tab.waitFor('consent.ready.then(() => document.fonts.load("16px Pictures", "aع")).then((faces) => faces.length === 2)', { message: 'both fonts' });
  const { act } = subjects[view];
  if (act) await tab.evaluate(act);
}

/** Takes the picture of a case off its page, which may have been open for another width. */
export async function takePicture(tab: Tab, { view, width }: PictureCase): Promise<PNG> {
  const { selector } = subjects[view];
  await tab.setViewport(width, heightOf(view));
  await tab.waitFor(boxOf, { args: [selector, view], message: selector });
  // What follows a change of size, as the placeholders do, is done a frame later.
  await tab.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(0))))');
  const box = (await tab.evaluate<Box | undefined>(boxOf, selector, view))!;
  return cut(await pictureOf(tab), box);
}

async function pictureOf(tab: Tab): Promise<PNG> {
  const folder = await mkdtemp(join(tmpdir(), 'assent-picture-'));
  const file = join(folder, 'page.png');
  await tab.screenshot(file);
  const png = PNG.sync.read(await readFile(file));
  await rm(folder, { recursive: true });
  return png;
}

function cut(from: PNG, { left, top, right, bottom }: Box): PNG {
  const part = new PNG({ width: right - left, height: bottom - top });
  PNG.bitblt(from, part, left, top, part.width, part.height, 0, 0);
  return part;
}

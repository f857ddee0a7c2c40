import { readFileSync } from 'node:fs';
import type { Host } from '../support/host.js';
import { shopPage } from '../support/shop-page.js';
import type { PictureCase, View } from './cases.js';
import { pictureConfig } from './picture-config.js';

/** Where letters come from, by script. */
const fonts = [
  { file: 'inter/files/inter-latin-wght-normal.woff2', range: 'U+0000-00FF, U+2000-200B, U+2010-206F' },
  { file: 'vazirmatn/files/vazirmatn-arabic-wght-normal.woff2', range: 'U+0600-06FF, U+200C-200F, U+FB50-FDFF, U+FE70-FEFC' },
];

/**
 * The pictures are set in a font of the tests' own: in a machine's they would be another on each. It is part of the page, so that no
 * line is drawn without it.
 */
const fontFaces = fonts.map(({ file, range }) => {
  const bytes = readFileSync(new URL(`../../node_modules/@fontsource-variable/${file}`, import.meta.url), 'base64');
  return `@font-face { font-family: Pictures; font-weight: 100 900; src: url(data:font/woff2;base64,${bytes}); unicode-range: ${range} }`;
});

const style = (theme: PictureCase['theme']): string => `<style>
  ${fontFaces.join('\n  ')}
  html { background: ${theme === 'dark' ? '#000' : '#f4f1ec'}; font: 16px/1.5 Pictures; --assent-font: max(16px, 1rem)/1.5 Pictures }
  body { margin: 16px }
  consent-declaration { margin: auto; max-width: 800px }
  #frames { display: grid; gap: 16px; max-width: 640px }
  iframe { border: 0; width: 100% }
</style>`;

const frame = (height: number, width = '100%'): string =>
  `<iframe data-consent="third-party" data-service="films" data-src="/film" title="Our spring film" style="height: ${height}px; width: ${width}"></iframe>`;

const bodies: Partial<Record<View, string>> = {
  declaration: '<consent-declaration></consent-declaration>',
  placeholder: `<div id="frames">${frame(300)}${frame(150, '300px')}${frame(40, '180px')}</div>`,
  offer: `<div id="frames">${frame(40, '180px')}</div>`,
};

/** What a control changes: rules of the page, texts of the config. */
export interface Change {
  readonly css?: string;
  readonly texts?: object;
}

/** Serves the page of a picture, and gives its address. */
export function servePicture(host: Host, picture: PictureCase, { css = '', texts = {} }: Change = {}): string {
  const { theme, lang, view } = picture;
  const config = pictureConfig(picture) as { ui: { texts: object } };
  return host.page('/', shopPage({
    config: { ...config, ui: { ...config.ui, reopen: view === 'reopen', texts: { ...config.ui.texts, ...texts } } },
    before: `<script>Object.assign(document.documentElement, { lang: '${lang}', dir: '${lang === 'ar' ? 'rtl' : 'ltr'}' })</script>`,
    head: `${style(theme)}<style>${css}</style>`,
    body: `<main>${bodies[view] ?? ''}</main>`,
  }));
}

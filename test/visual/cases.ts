/** What a picture shows: a layout of the first layer, another of our elements, or what a small placeholder opens. */
export type View = 'bar' | 'box' | 'dialog' | 'preferences' | 'declaration' | 'placeholder' | 'offer' | 'reopen';

/** One picture. `ar` is written from right to left. */
export interface PictureCase {
  readonly view: View;
  readonly theme: 'light' | 'dark';
  readonly lang: 'en' | 'ar';
  /** Of the viewport, in CSS pixels. */
  readonly width: number;
}

const themes = ['light', 'dark'] as const;
const langs = ['en', 'ar'] as const;

function combine(views: readonly View[], widths: readonly number[]): PictureCase[] {
  return views.flatMap((view) => themes.flatMap((theme) => langs.flatMap((lang) => widths.map((width) => ({ view, theme, lang, width })))));
}

const layouts = ['bar', 'box', 'dialog'] as const;

/** Every layout and element, in both themes, both directions of writing, on a phone and a desk; the narrowest and widest once each. */
export const pictureCases: readonly PictureCase[] = [
  ...combine(layouts, [360, 768, 1280]),
  ...layouts.flatMap((view) => [320, 3840].map((width): PictureCase => ({ view, theme: 'light', lang: 'en', width }))),
  ...combine(['preferences', 'declaration', 'placeholder', 'reopen'], [360, 1280]),
  { view: 'offer', theme: 'light', lang: 'en', width: 360 },
  { view: 'offer', theme: 'dark', lang: 'ar', width: 1280 },
];

/** From where on a layout grows no more, so that one stored picture holds for every width beyond. */
const fullWidths: Partial<Record<View, number>> = { bar: 1280, box: 768, dialog: 768 };

/** The name of the stored picture of a case. */
export function nameOf({ view, theme, lang, width }: PictureCase): string {
  return `${view}-${theme}-${lang}-${Math.min(width, fullWidths[view] ?? width)}`;
}

/** Stored pictures that the docs show too. */
export const documentedPictures: readonly string[] = [
  'bar-light-en-1280',
  'bar-dark-en-1280',
  'bar-light-en-360',
  'box-light-en-768',
  'dialog-dark-ar-768',
  'preferences-light-en-1280',
  'placeholder-light-en-1280',
];

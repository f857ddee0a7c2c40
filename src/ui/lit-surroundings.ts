import { sheetOf } from "./css.js";

/*
 * What the build of the parts puts around Lit, which they hold: a place for its notes that no element of the page can take over (lit-names.ts
 * sees to that where Lit is not built in), and style sheets without the ways round for browsers that cannot construct them, where nothing
 * else of ours runs either.
 */

/** Lit's `globalThis`: what it asks for is not there, which the build can tell, so that what it would do with it stays out. */
export const litGlobals = { trustedTypes: undefined, reactiveElementPolyfillSupport: undefined };
export const litPropertyMetadata = new WeakMap();

/* The exports of Lit's css-tag.js; nobody asks for the first two. */
export const CSSResult = undefined;
export const css = undefined;
export const supportsAdoptingStyleSheets = true;

/** As many as want one of a text share the sheet. */
export { sheetOf as unsafeCSS };

export function getCompatibleStyle(style: CSSStyleSheet): CSSStyleSheet {
  return style;
}

export function adoptStyles(root: ShadowRoot, styles: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = styles;
}

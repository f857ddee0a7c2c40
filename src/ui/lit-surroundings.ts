/*
 * What the build of the parts puts around Lit, which they hold: a place for its notes that no element of the page can take over (lit-names.ts
 * sees to that where Lit is not built in), and style sheets without the ways round for browsers that cannot construct them, where nothing
 * else of ours runs either.
 */

/** Lit's `globalThis`: what it asks for is not there, which the build can tell, so that what it would do with it stays out. */
export const litGlobals = { trustedTypes: undefined, reactiveElementPolyfillSupport: undefined };
export const litPropertyMetadata = new WeakMap();

/* The exports of Lit's css-tag.js. */
export const supportsAdoptingStyleSheets = true;

export class CSSResult {
  readonly styleSheet = new CSSStyleSheet();

  constructor(text: string) {
    this.styleSheet.replaceSync(text);
  }
}

export function unsafeCSS(text: string): CSSResult {
  return new CSSResult(text);
}

export function css([text = ""]: TemplateStringsArray): CSSResult {
  return unsafeCSS(text);
}

export function getCompatibleStyle(style: CSSResult): CSSResult {
  return style;
}

export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
}

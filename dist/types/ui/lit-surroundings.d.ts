import { sheetOf } from "./css.js";
/** Lit's `globalThis`: what it asks for is not there, which the build can tell, so that what it would do with it stays out. */
export declare const litGlobals: {
    trustedTypes: undefined;
    reactiveElementPolyfillSupport: undefined;
};
export declare const litPropertyMetadata: WeakMap<object, any>;
export declare const CSSResult: undefined;
export declare const css: undefined;
export declare const supportsAdoptingStyleSheets = true;
/** As many as want one of a text share the sheet. */
export { sheetOf as unsafeCSS };
export declare function getCompatibleStyle(style: CSSStyleSheet): CSSStyleSheet;
export declare function adoptStyles(root: ShadowRoot, styles: CSSStyleSheet[]): void;

/** Lit's `globalThis`: what it asks for is not there, which the build can tell, so that what it would do with it stays out. */
export declare const litGlobals: {
    trustedTypes: undefined;
    reactiveElementPolyfillSupport: undefined;
};
export declare const litPropertyMetadata: WeakMap<object, any>;
export declare const supportsAdoptingStyleSheets = true;
export declare class CSSResult {
    readonly styleSheet: CSSStyleSheet;
    constructor(text: string);
}
export declare function unsafeCSS(text: string): CSSResult;
export declare function css([text]: TemplateStringsArray): CSSResult;
export declare function getCompatibleStyle(style: CSSResult): CSSResult;
export declare function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void;

/** Lit's `globalThis`. */
export declare const litGlobals: {};
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

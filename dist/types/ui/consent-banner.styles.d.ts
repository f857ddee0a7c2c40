export declare const bannerStyles: import("@lit/reactive-element").CSSResult;

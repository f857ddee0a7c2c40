export declare const placeholderStyles: import("@lit/reactive-element").CSSResult;

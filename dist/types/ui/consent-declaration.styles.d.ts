export declare const declarationStyles: import("@lit/reactive-element").CSSResult;

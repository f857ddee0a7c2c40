export declare const modalStyles: import("@lit/reactive-element").CSSResult;

export declare const preferencesStyles: import("@lit/reactive-element").CSSResult;

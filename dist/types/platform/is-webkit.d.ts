/** True in Safari and all other WebKit, by the one thing that tells: https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-vendor. */
export declare function isWebKit(): boolean;

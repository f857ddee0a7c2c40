/** Everything that can wait for a consent. */
export declare const selector = ":is(script,iframe,img,link,video,audio,source,track,embed,object)[data-consent]";
export declare function isScript(element: Element): element is HTMLScriptElement;
/** True for what takes up room on the page and shows something of another company: a frame or a player. */
export declare function isEmbed(element: Element): boolean;
/** False for a script that is no placeholder: a block of data, or one that the browser runs, and then its author is told. */
export declare function isHeld(element: Element): boolean;
/** Gives an element other than a script the addresses that its author wrote as `data-src` and so on. */
export declare function release(element: Element): void;

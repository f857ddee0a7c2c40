/** Everything that can wait for a consent. */
export declare const holdable = ":is(script,iframe,img,link,video,audio,source,track,embed,object)";
/** What does wait, and what shows the cookie tables, which waits for the UI. */
export declare const heldSelector = ":is(script,iframe,img,link,video,audio,source,track,embed,object)[data-consent],consent-declaration";
export declare function isScript(element: Element): element is HTMLScriptElement;
/** True for what the UI draws something over: frames and players that are held take up room. */
export declare function isDrawn(element: Element): boolean;
/** Answers whether a marked element can be held. A script that is no placeholder cannot: a block of data, or one that the browser runs, and then its author is told. */
export declare function checkHoldable(element: Element): boolean;
/** Gives an element other than a script the addresses that its author wrote as `data-src` and so on, if it still may have them when it is its turn. */
export declare function giveAddresses(element: Element, mayHave: () => unknown): void;

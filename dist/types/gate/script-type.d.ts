/**
 * True for a classic script: a JavaScript MIME type (https://mimesniff.spec.whatwg.org/#javascript-mime-type), an empty `type`, or none
 * and a `language` that makes one (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element, step 8).
 */
export declare function isClassic(script: HTMLScriptElement): boolean;
/** True for what is a module when it is released, whatever its type is now. */
export declare function isModule(script: HTMLScriptElement): boolean;
/** True for what the browser refuses at once, and nothing waits for: a kind of script that it does not know, and an empty address. */
export declare function isRefused(script: HTMLScriptElement): boolean;
/** True for what runs as soon as it is there. An inline classic script does not look at `async`. */
export declare function isAsync(script: HTMLScriptElement): boolean;
/** True for what runs after parsing. `async` counts for more than `defer`. */
export declare function isDeferred(script: HTMLScriptElement): boolean;

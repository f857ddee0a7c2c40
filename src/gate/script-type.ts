/**
 * True for a classic script: a JavaScript MIME type (https://mimesniff.spec.whatwg.org/#javascript-mime-type), an empty `type`, or none
 * and a `language` that makes one (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element, step 8).
 */
export function isClassic(script: HTMLScriptElement): boolean {
  const language = script.getAttribute("language");
  const type = script.getAttribute("type")?.trim() ?? (language ? `text/${language}` : "");
  return /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))?$/i.test(type);
}

/** True for what is a module when it is released, whatever its type is now. */
export function isModule(script: HTMLScriptElement): boolean {
  return /^\s*module\s*$/i.test(script.getAttribute("data-type")!);
}

/** True for what the browser refuses at once, and nothing waits for: a kind of script that it does not know, and an empty address. */
export function isRefused(script: HTMLScriptElement): boolean {
  return !isModule(script) && (!isClassic(script) || script.noModule || (script.hasAttribute("src") && !script.src));
}

/** True for what runs as soon as it is there. An inline classic script does not look at `async`. */
export function isAsync(script: HTMLScriptElement): boolean {
  return script.hasAttribute("async") && (script.hasAttribute("src") || isModule(script));
}

/** True for what runs after parsing. `async` counts for more than `defer`. */
export function isDeferred(script: HTMLScriptElement): boolean {
  return !isAsync(script) && (isModule(script) || (script.hasAttribute("src") && script.defer));
}

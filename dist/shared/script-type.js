function isClassic(script) {
  const language = script.getAttribute("language");
  const type = script.getAttribute("type")?.trim() ?? (language ? `text/${language}` : "");
  return /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))?$/i.test(type);
}
function isModule(script) {
  return /^\s*module\s*$/i.test(script.getAttribute("data-type"));
}
function isRefused(script) {
  return !isModule(script) && (!isClassic(script) || script.noModule || script.hasAttribute("src") && !script.src);
}
function isAsync(script) {
  return script.hasAttribute("async") && (script.hasAttribute("src") || isModule(script));
}
function isDeferred(script) {
  return !isAsync(script) && (isModule(script) || script.hasAttribute("src") && script.defer);
}

export { isRefused as a, isAsync as b, isDeferred as c, isModule as d, isClassic as i };

function isClassic(script) {
  const language = script.getAttribute("language");
  const type = script.getAttribute("type")?.trim() ?? (language ? `text/${language}` : "");
  return /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))?$/i.test(type);
}
function isModule(script) {
  return script.getAttribute("data-type") === "module";
}

export { isModule as a, isClassic as i };

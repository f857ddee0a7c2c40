function fitsPattern(pattern) {
  const literal = (part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const expression = new RegExp(`^${pattern.split("*").map(literal).join(".*")}$`);
  return (text) => expression.test(text);
}
function fitsHost(pattern) {
  return fitsPattern(pattern.toLowerCase().replace(/^[\w+.-]*:?\/\/|[/:].*$/g, ""));
}

export { fitsHost as a, fitsPattern as f };

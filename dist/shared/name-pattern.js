function fitsPattern(pattern) {
  const literal = (part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const expression = new RegExp(`^${pattern.split("*").map(literal).join(".*")}$`);
  return (text) => expression.test(text);
}
function fitsHost(pattern) {
  const host = pattern.trim().toLowerCase().replace(/^[\w+.-]*:?\/\/|\.?(?:[/:].*)?$/g, "");
  if (host[0] !== ".") return fitsPattern(host);
  const fits = fitsPattern(`*${host}`);
  return (name) => fits(`.${name}`);
}

export { fitsHost as a, fitsPattern as f };

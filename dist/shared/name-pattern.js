function fitsPattern(pattern) {
  const literal = (part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const expression = new RegExp(`^${pattern.split("*").map(literal).join(".*")}$`);
  return (text) => expression.test(text);
}

export { fitsPattern as f };

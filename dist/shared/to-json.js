function toJson(value, indent) {
  return JSON.stringify(value, ownValue, indent);
}
function ownValue(key) {
  return this[key];
}

export { toJson as t };

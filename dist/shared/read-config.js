function parseShape(shape, value, path, sink) {
  const given = value === void 0 ? shape.or : value;
  if (given === void 0) return given;
  if (!fits(shape, given)) {
    sink.wrong(path, given, shape);
    return parseShape(shape, shape.doubt, path, sink);
  }
  if (Array.isArray(given)) return parseList(shape, given, path, sink);
  return shape.type === "object" ? parseObject(shape, given, path, sink) : given;
}
function parseList({ of, isWhole, doubt }, given, path, sink) {
  if (!of) return given;
  const items = given.map((item, index) => parseShape(of, item ?? null, `${path}[${index}]`, sink));
  const right = items.filter((item) => item !== void 0);
  return isWhole && right.length < items.length ? doubt : right;
}
function parseObject({ keys, of, need = [] }, given, path, sink) {
  const values = new Map(Object.entries(given));
  const names = Object.keys(keys ?? given);
  for (const key of values.keys()) if (!names.includes(key)) sink.unknown(path, key, names);
  const parsed = names.map((name) => [name, parseShape(keys?.[name] ?? of, values.get(name), `${path}.${name}`, sink)]);
  const missing = parsed.filter(([name, value]) => value === void 0 && need.includes(name));
  for (const [name] of missing) if (!values.has(name)) sink.wrong(`${path}.${name}`, void 0, keys[name]);
  if (missing.length) return void 0;
  const result = Object.fromEntries(keys ? parsed : parsed.filter(([, value]) => value !== void 0));
  sink.read(path, result);
  return result;
}
function fits({ type, oneOf, pattern, min, max, flag }, value) {
  if (type === "any" || flag && typeof value === "boolean") return true;
  if (type === "array") return Array.isArray(value);
  if (typeof value !== type || value === null || Array.isArray(value)) return false;
  if (typeof value === "number") return value >= min && value <= max;
  return typeof value !== "string" || (!oneOf || oneOf.includes(value)) && (!pattern || new RegExp(pattern).test(value));
}

const silent = { wrong() {
}, unknown() {
}, repeated() {
}, stray() {
} };
function readConfig(shape, input, sink) {
  const paths = /* @__PURE__ */ new Map();
  const config = parseShape(shape, input, "$", { wrong: sink.wrong, unknown: sink.unknown, read: (path, value) => paths.set(value, path) });
  const categories = keepFirstIds(config.categories, (item) => sink.repeated(`${paths.get(item)}.id`, item.id));
  const strays = (config.optOut.categories ?? []).flatMap((id, index) => categories.some((category) => category.id === id && !category.required) ? [] : [[id, index]]);
  for (const [id, index] of strays) sink.stray(`$.optOut.categories[${index}]`, id);
  return { ...config, categories };
}
function keepFirstIds(categories, drop) {
  const seen = /* @__PURE__ */ new Set();
  const unique = (items) => items.filter((item) => {
    if (seen.has(item.id)) drop(item);
    return !seen.has(item.id) && seen.add(item.id);
  });
  return categories.flatMap((category) => unique([category]).map((first) => ({ ...first, services: unique(first.services) })));
}

export { readConfig as r, silent as s };

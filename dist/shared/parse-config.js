const text = { type: "string" };
const texts = { type: "array", of: text };
const id = { type: "string", pattern: "^[\\w-]{1,64}$" };
const cookieName = { type: "string", pattern: "^[\\w.-]{1,64}$" };
const days = { type: "number", min: 1, max: 400 };
const url = { type: "string", pattern: "^(?:(?:https?|mailto|tel):|(?![^/?#]*:))[^\\s\\x00-\\x1f\\\\]+$" };
const mode = { type: "string", oneOf: ["opt-in", "opt-out", "notice"], doubt: "opt-in" };
const answer = { type: "string", oneOf: ["honor", "ignore"], doubt: "honor" };
const signals = { type: "object", keys: { gpc: answer, dnt: answer } };
const service = {
  type: "object",
  need: ["id"],
  keys: {
    id,
    label: text,
    provider: text,
    description: text,
    privacyUrl: url,
    optOutUrl: url,
    domains: { ...texts, or: [] },
    cookies: {
      type: "array",
      or: [],
      of: { type: "object", need: ["name"], keys: { name: text, domain: text, path: text, purpose: text, duration: text } }
    },
    storage: {
      type: "array",
      or: [],
      of: {
        type: "object",
        need: ["area", "name"],
        keys: { area: { type: "string", oneOf: ["localStorage", "sessionStorage", "indexedDB", "caches"] }, name: text }
      }
    }
  }
};
const category = {
  type: "object",
  need: ["id"],
  keys: { id, label: text, description: text, required: { type: "boolean", or: false }, mode, services: { type: "array", of: service, or: [] } }
};
const idMap = { type: "object", of: id };
const configShape = {
  type: "object",
  or: {},
  keys: {
    $schema: text,
    policy: {
      type: "object",
      or: {},
      keys: {
        url,
        version: { ...text, or: "" },
        updated: text,
        material: { type: "boolean", or: true },
        changes: text,
        noticeDays: { type: "number", min: 0, max: 3650 }
      }
    },
    mode: { ...mode, or: "opt-in" },
    preset: { type: "string", oneOf: ["strict", "eu-us"] },
    regions: { type: "array", or: [], of: { type: "object", need: ["in"], keys: { in: texts, mode, signals } } },
    region: text,
    regionUrl: url,
    signals: { ...signals, or: {}, keys: { gpc: { ...answer, or: "honor" }, dnt: { ...answer, or: "ignore" } } },
    cookie: {
      type: "object",
      or: {},
      keys: {
        name: { ...cookieName, or: "consent" },
        days: { ...days, or: 182 },
        domain: text,
        path: { type: "string", pattern: "^/[^;\\s]*$", or: "/" },
        sameSite: { type: "string", oneOf: ["Strict", "Lax", "None"], or: "Lax" },
        secure: { type: "boolean" }
      }
    },
    optOut: {
      type: "object",
      or: {},
      keys: { cookie: { ...cookieName, or: "consent_optout" }, days: { ...days, or: 400 }, categories: { type: "array", of: id } }
    },
    categories: {
      type: "array",
      of: category,
      or: [{ id: "essential", required: true }, { id: "functional" }, { id: "analytics" }, { id: "third-party" }],
      doubt: [{ id: "essential", required: true }]
    },
    autoBlock: { type: "boolean", or: false, doubt: true },
    reload: { type: "string", oneOf: ["auto", "never", "always"], or: "auto" },
    compat: {
      type: "object",
      or: {},
      keys: {
        import: { type: "boolean", or: false },
        cookiebot: idMap,
        onetrust: idMap,
        "vanilla-cookieconsent": idMap,
        klaro: idMap,
        usercentrics: idMap,
        cookieyes: idMap,
        iubenda: idMap,
        osano: idMap,
        probo: idMap
      }
    },
    integrations: { type: "object", of: { type: "any" }, or: {} },
    record: { type: "object", keys: { url } },
    ui: {
      type: "object",
      or: {},
      keys: {
        layout: { type: "string", oneOf: ["bar", "box", "dialog"], or: "bar" },
        position: { type: "string", oneOf: ["bottom", "top", "bottom-start", "bottom-end", "top-start", "top-end", "center"] },
        theme: { type: "string", oneOf: ["auto", "light", "dark"], or: "auto" },
        lang: text,
        texts: { type: "object", of: text, or: {} },
        links: { type: "array", or: [], of: { type: "object", need: ["label", "url"], keys: { label: text, url } } },
        reopen: { type: "boolean", or: true }
      }
    }
  }
};

function nearestName(word, names) {
  const byDistance = names.map((name) => [distance(word.toLowerCase(), name.toLowerCase()), name]);
  return byDistance.reduce((best, next) => next[0] < best[0] ? next : best)[1];
}
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[to.length];
}

function parseShape(shape, value, path, sink) {
  const given = value === void 0 ? shape.or : value;
  if (given === void 0) return given;
  if (!fits(shape, given)) {
    sink.wrong(path, given, shape);
    return parseShape(shape, shape.doubt, path, sink);
  }
  const { of } = shape;
  if (Array.isArray(given)) return of ? given.map((item, index) => parseShape(of, item ?? null, `${path}[${index}]`, sink)).filter((item) => item !== void 0) : given;
  return shape.type === "object" ? parseObject(shape, given, path, sink) : given;
}
function parseObject({ keys, of, need = [] }, given, path, sink) {
  const values = new Map(Object.entries(given));
  const names = Object.keys(keys ?? given);
  for (const key of values.keys()) if (!names.includes(key)) sink.unknown(path, key, names);
  const parsed = names.map((name) => [name, parseShape(keys?.[name] ?? of, values.get(name), `${path}.${name}`, sink)]);
  const missing = parsed.filter(([name, value]) => value === void 0 && need.includes(name));
  for (const [name] of missing) if (!values.has(name)) sink.wrong(`${path}.${name}`, void 0, keys[name]);
  return missing.length ? void 0 : Object.fromEntries(parsed);
}
function fits({ type, oneOf, pattern, min, max }, value) {
  if (type === "any") return true;
  if (type === "array") return Array.isArray(value);
  if (typeof value !== type || value === null || Array.isArray(value)) return false;
  if (typeof value === "number") return value >= min && value <= max;
  return typeof value !== "string" || (!oneOf || oneOf.includes(value)) && (!pattern || new RegExp(pattern).test(value));
}

function parseConfig(input) {
  const problems = [];
  const sink = {
    wrong: (path, value, shape) => problems.push({ path, found: show(value), expected: expectation(shape) }),
    unknown: (path, key, names) => problems.push({ path: `${path}.${key}`, found: `the unknown key "${key}"`, expected: `"${nearestName(key, names)}", or no such key` })
  };
  const config = parseShape(configShape, input, "$", sink);
  return { config: { ...config, categories: resolveIds(config, problems) }, problems };
}
function resolveIds({ categories, optOut }, problems) {
  const seen = /* @__PURE__ */ new Set();
  const unique = (items, path) => items.filter(({ id }) => {
    if (seen.has(id)) problems.push({ path, found: `"${id}" a second time`, expected: "an id of its own for each category and service" });
    return !seen.has(id) && seen.add(id);
  });
  const resolved = categories.flatMap(
    (category) => unique([category], "$.categories").map((first) => ({ ...first, services: unique(first.services, `$.categories.${first.id}.services`) }))
  );
  for (const id of optOut.categories ?? []) {
    if (!resolved.some((category) => category.id === id)) problems.push({ path: "$.optOut.categories", found: show(id), expected: "the id of a category" });
  }
  return resolved;
}
const words = /* @__PURE__ */ new Map([
  [configShape.keys.regionUrl.pattern, "an http, https, mailto or tel URL, or a relative one, without spaces"],
  [configShape.keys.cookie.keys.path.pattern, "a path that starts with /"],
  [configShape.keys.cookie.keys.name.pattern, "letters, digits, ., - and _"],
  [configShape.keys.compat.keys.klaro.of.pattern, "letters, digits, - and _"]
]);
function expectation({ type, oneOf, pattern, min, max }) {
  if (oneOf) return oneOf.map((item) => `"${item}"`).join(" or ");
  if (type === "number") return `a number from ${min} to ${max}`;
  return words.get(pattern) ?? { string: "a text", array: "a list", object: "an object", boolean: "true or false", any: "something" }[type];
}
function show(value) {
  return value === void 0 ? "nothing" : String(JSON.stringify(value) ?? typeof value).slice(0, 80);
}

export { parseConfig as p };

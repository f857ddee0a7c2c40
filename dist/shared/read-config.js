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
        noticeDays: { type: "number", min: 0, max: 400 }
      }
    },
    mode: { ...mode, or: "opt-in" },
    preset: { type: "string", oneOf: ["strict", "eu-us"], doubt: "strict" },
    regions: {
      type: "array",
      isWhole: true,
      of: { type: "object", need: ["in"], keys: { in: { ...texts, isWhole: true }, mode, signals } },
      doubt: [{ in: ["*"], mode: "opt-in" }]
    },
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
      keys: { cookie: { ...cookieName, or: "consent_optout" }, days: { ...days, or: 400 }, categories: { type: "array", of: id, isWhole: true } }
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
        modal: { type: "boolean", or: false },
        theme: { type: "string", oneOf: ["auto", "light", "dark"], or: "auto" },
        lang: text,
        texts: { type: "object", of: text, or: {} },
        links: { type: "array", or: [], of: { type: "object", need: ["label", "url"], keys: { label: text, url } } },
        reopen: { type: "boolean", or: true }
      }
    }
  }
};

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
  const result = Object.fromEntries(parsed);
  sink.read(path, result);
  return result;
}
function fits({ type, oneOf, pattern, min, max }, value) {
  if (type === "any") return true;
  if (type === "array") return Array.isArray(value);
  if (typeof value !== type || value === null || Array.isArray(value)) return false;
  if (typeof value === "number") return value >= min && value <= max;
  return typeof value !== "string" || (!oneOf || oneOf.includes(value)) && (!pattern || new RegExp(pattern).test(value));
}

function readConfig(input, sink) {
  const paths = /* @__PURE__ */ new Map();
  const config = parseShape(configShape, input, "$", { wrong: sink.wrong, unknown: sink.unknown, read: (path, value) => paths.set(value, path) });
  const categories = keepFirstIds(config.categories, (item) => sink.repeated(`${paths.get(item)}.id`, item.id));
  const strays = (config.optOut.categories ?? []).flatMap((id, index) => categories.some((category) => category.id === id) ? [] : [[id, index]]);
  for (const [id, index] of strays) sink.stray(`$.optOut.categories[${index}]`, id);
  const optOut = strays.length ? { ...config.optOut, categories: void 0 } : config.optOut;
  return { ...config, categories, optOut };
}
function keepFirstIds(categories, drop) {
  const seen = /* @__PURE__ */ new Set();
  const unique = (items) => items.filter((item) => {
    if (seen.has(item.id)) drop(item);
    return !seen.has(item.id) && seen.add(item.id);
  });
  return categories.flatMap((category) => unique([category]).map((first) => ({ ...first, services: unique(first.services) })));
}

export { configShape as c, readConfig as r };

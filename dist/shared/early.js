import { i as isId } from './is-id.js';
import { o as own, d as decisionOn, i as isGranted, g as grantedIds } from './own-keys.js';
import { s as safeDocument } from './safe-document.js';
import { i as isWhole, a as isUnvisited } from './when-visited.js';
import { l as layerName } from './layer-name.js';
import { a as runForeign } from './report.js';
import { w as warn } from './warn.js';
import { a as attempt } from './attempt.js';

function listServices(input) {
  return list(own(input)["categories"]).flatMap((value) => {
    const { id: category, required, services } = own(value);
    if (!isId(category)) return [];
    return list(services).flatMap((service) => {
      const { id, domains, cookies } = own(service);
      if (!isId(id)) return [];
      const named = list(cookies).map((cookie) => ({ name: text(own(cookie)["name"]), domain: text(own(cookie)["domain"]) }));
      return [{ id, category, isRequired: required === true, domains: [domains].flat().map(text), cookies: named }];
    });
  });
}
function demandOf(services) {
  const [first] = services;
  return services.length === 1 ? { ids: [first.category], service: first.id } : { ids: services.map(({ id }) => id), service: null };
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function text(value) {
  return typeof value === "string" ? value : "";
}

function letThrough(ids, gate) {
  const selector = ids.map((id) => `script[data-service="${id}"]`).join();
  const look = () => {
    for (const script of safeDocument.querySelectorAll(selector)) if (gate.isHeld(script) && isWhole(script)) gate.release(script);
  };
  return () => {
    look();
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    safeDocument.addEventListener("readystatechange", look);
  };
}

function globalNamed(name) {
  return Reflect.get(globalThis, name);
}
function queueNamed(name) {
  return globalNamed(name) ?? (globalThis[name] = []);
}
function dataLayerOf(settings) {
  return queueNamed(layerName(settings["dataLayer"]));
}
function tellLayer(settings, tell, retell = tell) {
  let last;
  onAssigned(globalThis, layerName(settings["dataLayer"]), (layer) => {
    if (last && Array.isArray(layer)) retell(last, layer);
  });
  return (state) => {
    dataLayerOf(settings);
    last = state;
    tell(state);
  };
}
function onAssigned(owner, name, take) {
  const before = Object.getOwnPropertyDescriptor(owner, name)?.set;
  let value = Reflect.get(owner, name);
  Reflect.defineProperty(owner, name, {
    configurable: true,
    enumerable: true,
    get: () => value,
    set(next) {
      const isOther = next !== value;
      value = next;
      before?.call(owner, next);
      if (isOther) runForeign(() => take(next));
    }
  });
}
function createErrand(isReady, ...events) {
  let errand;
  const tryRun = () => {
    if (!errand || !isReady()) return;
    const run = errand;
    errand = void 0;
    runForeign(run);
  };
  for (const moment of ["DOMContentLoaded", "load"]) addEventListener(moment, tryRun);
  for (const event of events) safeDocument.addEventListener(event, () => setTimeout(tryRun));
  return (run) => {
    errand = run;
    tryRun();
  };
}

const googleTags = /googletagmanager\.com|google-analytics\.com/;
function findAdvanced(integrations, services) {
  const settings = own(own(integrations)["googleConsentMode"]);
  const { mode, services: named } = settings;
  const isGoogle = ({ id, domains }) => Array.isArray(named) ? named.includes(id) : domains.some((domain) => googleTags.test(domain));
  const canHear = () => typeof dataLayerOf(settings).push === "function";
  return mode === "advanced" && canHear() ? services.filter(isGoogle).map(({ id }) => id) : [];
}

const usual = {
  analytics: ["analytics", "statistics", "performance"],
  ads: ["marketing", "advertising", "third-party"],
  preferences: ["functional", "preferences"]
};
function createAsk({ map, ids }, services) {
  const mapped = (signal) => Object.keys(own(map)).filter((id) => listOf(own(map)[id]).includes(signal));
  return (state, purpose, vendor, signal, other) => {
    const named = map ? mapped(signal) : ids ? listOf(ids) : usual[purpose].filter((id) => decisionOn(state, id)).slice(0, 1);
    const known = services.filter(({ id, domains }) => vendor?.test(`${id} ${domains.join(" ")}`));
    const theirs = known.filter(({ id, category }) => vendor.test(id) || named.includes(category) || !other?.test(id));
    const needed = [...named, ...(theirs.length ? theirs : known).map(({ id }) => id)];
    return named.length > 0 && needed.every((id) => typeof id === "string" && isGranted(state, id));
  };
}
function listOf(value) {
  return [value].flat();
}
function word(isAllowed) {
  return isAllowed ? "granted" : "denied";
}
function isDecision({ decidedAt, optedOut }) {
  return decidedAt !== null || optedOut;
}

const clarity = (_, ask) => {
  const page = globalThis;
  const stub = function() {
    (page.clarity.q ||= []).push(arguments);
  };
  return (state) => {
    page.clarity ||= stub;
    page.clarity("consentv2", {
      ad_Storage: word(ask(state, "ads", /clarity/i, "ad_Storage")),
      analytics_Storage: word(ask(state, "analytics", /clarity/i, "analytics_Storage"))
    });
  };
};

const ads = /doubleclick|google[-_]?ad|googlesyndication/i;
const analytics = /google[-_]?analytics/i;
const types = {
  ad_storage: ["ads", ads, analytics],
  ad_user_data: ["ads", ads, analytics],
  ad_personalization: ["ads", ads, analytics],
  analytics_storage: ["analytics", /google[-_]?analytics|google[-_]?tag[-_]?manager/i, ads],
  functionality_storage: ["preferences"],
  personalization_storage: ["preferences"]
};
const always = { security_storage: "granted" };
const googleConsentMode = (settings, ask, hear) => {
  const layer = () => dataLayerOf(settings);
  function command(..._command) {
    layer().push(arguments);
  }
  const denied = Object.fromEntries(Object.keys(types).map((type) => [type, "denied"]));
  let told;
  let decision;
  const tell = (state) => {
    const values = Object.fromEntries(Object.entries(types).map(([type, [purpose, vendor, other]]) => [type, word(ask(state, purpose, vendor, type, other))]));
    const now = isDecision(state) ? state.decidedAt : void 0;
    if (!told) {
      for (const name of ["ads_data_redaction", "url_passthrough"]) if (settings[name]) command("set", name, true);
      const found = findDefault(layer());
      const first = found ?? (now ? denied : values);
      if (!found) command("consent", "default", { ...first, ...always, wait_for_update: settings["wait_for_update"] ?? 500 });
      told = first;
    }
    const isNews = now !== decision && decision !== null || Object.keys(types).some((type) => values[type] !== told[type]);
    if (isNews) command("consent", "update", { ...values, ...always });
    told = values;
    decision = now;
  };
  return tellLayer(settings, tell, (state, assigned) => {
    told = decision = void 0;
    const others = assigned.some(isDefault) ? [] : assigned.splice(0);
    runForeign(() => {
      tell(state);
      hear();
    });
    assigned.splice(assigned.length, 0, ...others);
  });
};
function isDefault(entry) {
  const command = Object(entry);
  return command[0] === "consent" && command[1] === "default";
}
function findDefault(layer) {
  const entries = layer.map((entry) => Object(entry));
  const first = entries.findIndex(isDefault);
  const late = entries.findIndex((entry) => entry[0] === "config" || entry[0] === "event" || entry["event"] === "gtm.js");
  if (late >= 0 && (first < 0 || late < first)) {
    warn(`Google's tags read consent before a default was set: dataLayer[${late}] comes first. Put assent.js, or assent-stub.js, before Google's snippet`);
  }
  const [values, ...others] = entries.filter(isDefault).map((entry) => Object(entry[2]));
  return values && (others.length || "region" in values ? {} : values);
}

const gtm = (settings) => tellLayer(settings, (state) => {
  dataLayerOf(settings).push({ event: "assent_update", assent_granted: `,${grantedIds(state).join()},`, assent_status: state.status });
});

const matomo = ({ cookiesOnly }, ask) => {
  const kind = cookiesOnly ? "CookieConsent" : "Consent";
  const isRemembered = () => new RegExp(`(?:^|; )${cookiesOnly ? "mtm_cookie_consent" : "mtm_consent"}=`).test(attempt(() => safeDocument.cookie));
  let wasGranted;
  let answer;
  const tell = (method) => {
    const queue = queueNamed("_paq");
    if (answer && Array.isArray(queue) && queue.includes(answer)) answer[0] = method;
    else queue.push(answer = [method]);
  };
  return (state) => {
    const isAllowed = ask(state, "analytics", /matomo|piwik/i);
    if (wasGranted === void 0) queueNamed("_paq").push([`require${kind}`]);
    if (isAllowed) tell(`set${kind}Given`);
    else if (wasGranted || isRemembered()) tell(`forget${kind}Given`);
    wasGranted = isAllowed;
  };
};

const metaPixel = (_, ask) => {
  let verb = "revoke";
  const tell = (pixel) => pixel?.("consent", verb);
  onAssigned(globalThis, "fbq", (pixel) => {
    if (typeof pixel !== "function") return;
    if (pixel.queue ?? pixel.callMethod) tell(pixel);
    else {
      onAssigned(pixel, "queue", (value) => {
        Reflect.defineProperty(pixel, "queue", { value, writable: true });
        tell(pixel);
      });
    }
  });
  return (state) => {
    verb = ask(state, "ads", /facebook|meta-?pixel/i) ? "grant" : "revoke";
    tell(globalNamed("fbq"));
  };
};

const microsoftUet = (_, ask) => {
  let value;
  let isDecided = false;
  const tell = (queue, command, ad_storage = value) => queue.push("consent", command, { ad_storage });
  onAssigned(globalThis, "uetq", (queue) => {
    if (Array.isArray(queue)) return;
    tell(queue, "default", isDecided ? "denied" : value);
    if (isDecided) tell(queue, "update");
  });
  return (state) => {
    const isFirst = value === void 0;
    value = word(ask(state, "ads", /bing|microsoft-?ad/i));
    isDecided ||= isDecision(state) || !isFirst;
    if (isFirst) tell(queueNamed("uetq"), "default", isDecided ? "denied" : value);
    if (isDecided) tell(queueNamed("uetq"), "update");
  };
};

const storefrontKeys = ["headlessStorefront", "checkoutRootDomain", "storefrontRootDomain", "storefrontAccessToken"];
const shopify = (settings, ask) => {
  const tell = createTeller(own(settings["storefront"]));
  let news;
  let last;
  let isMadeHere = false;
  const isReady = () => {
    const privacy = usable();
    return privacy ? isMadeHere || privacy.consentStatus !== "loading" : !!globalNamed("Shopify")?.loadFeatures;
  };
  const whenReady = createErrand(isReady, "consentTrackingApiLoaded", "visitorConsentCollected");
  const run = () => {
    const current = news;
    const privacy = usable();
    if (!current) return;
    if (!privacy) return loadPrivacy(() => whenReady(run));
    isMadeHere = false;
    if (privacy.consentStatus === "loading") whenReady(run);
    else news = void 0;
    tell(privacy, current);
  };
  return (state) => {
    const isDecided = isDecision(state);
    const decision = `${state.decidedAt} ${state.optedOut}`;
    isMadeHere ||= decision !== (last ?? decision);
    last = decision;
    const answers = answersTo(state, ask).filter(([, isAllowed]) => isDecided || !isAllowed);
    news = answers.length ? { answers, isDecided } : void 0;
    whenReady(run);
  };
};
function answersTo(state, ask) {
  const ads = ask(state, "ads", void 0, "marketing");
  return Object.entries({
    analytics: ask(state, "analytics", void 0, "analytics"),
    marketing: ads,
    preferences: ask(state, "preferences", void 0, "preferences"),
    ...(state.mode === "opt-out" || state.optedOut) && { sale_of_data: ads }
  });
}
function createTeller(given) {
  const storefront = Object.fromEntries(storefrontKeys.filter((name) => name in given).map((name) => [name, given[name]]));
  const sent = /* @__PURE__ */ new Map();
  return (privacy, { answers, isDecided }) => {
    const known = privacy.currentVisitorConsent?.();
    const isNew = ([name, isAllowed]) => {
      const held = [known?.[name], sent.get(name) ?? known?.[name]];
      return isDecided ? held.some((answer) => answer !== yesOrNo(isAllowed)) : held.includes("yes");
    };
    const fresh = answers.filter(isNew);
    if (!fresh.length) return;
    const told = isDecided ? answers : fresh;
    for (const [name, isAllowed] of told) sent.set(name, yesOrNo(isAllowed));
    privacy.setTrackingConsent({ ...storefront, ...Object.fromEntries(told) }, () => {
    });
  };
}
function yesOrNo(isAllowed) {
  return isAllowed ? "yes" : "no";
}
function usable() {
  const privacy = globalNamed("Shopify")?.customerPrivacy;
  return typeof privacy?.setTrackingConsent === "function" ? privacy : void 0;
}
function loadPrivacy(done) {
  globalNamed("Shopify")?.loadFeatures([{ name: "consent-tracking-api", version: "0.1" }], (error) => {
    if (!error && usable()) done();
  });
}

const tiktok = (_, ask) => {
  let wasGranted;
  const tell = (method) => {
    const pixel = queueNamed("ttq");
    const call = pixel[method];
    if (typeof call === "function") call.call(pixel);
    else pixel.push([method]);
  };
  return (state) => {
    const isAllowed = ask(state, "ads", /tiktok/i);
    if (isAllowed) tell("grantConsent");
    else tell(wasGranted || isDecision(state) ? "revokeConsent" : "holdConsent");
    wasGranted = isAllowed;
  };
};

const categories = { preferences: "preferences", statistics: "analytics", "statistics-anonymous": "analytics", marketing: "ads" };
const wordpress = (_, ask) => {
  const whenReady = createErrand(() => typeof globalNamed("wp_set_consent") === "function");
  return (state) => {
    const isDecided = isDecision(state);
    const answers = Object.entries(categories).map(([name, purpose]) => [name, ask(state, purpose, void 0, name)]);
    const isFree = state.mode !== "opt-in" && answers.every(([, isAllowed]) => isAllowed);
    const type = isFree ? "optout" : "optin";
    const isNew = globalNamed("wp_consent_type") !== type;
    Object.assign(globalThis, { wp_consent_type: type });
    whenReady(() => {
      const set = globalNamed("wp_set_consent");
      const has = globalNamed("wp_has_consent");
      if (isDecided) set("functional", "allow");
      for (const [name, isAllowed] of answers) if (isDecided || !!has?.(name) !== isAllowed) set(name, isAllowed ? "allow" : "deny");
    });
    if (isNew) safeDocument.dispatchEvent(new CustomEvent("wp_consent_type_defined"));
  };
};

const lasting = /* @__PURE__ */ new Set(["gtm", "shopify", "wordpress"]);
const integrations = { googleConsentMode, gtm, microsoftUet, metaPixel, tiktok, matomo, clarity, shopify, wordpress };
function startIntegrations(config, services, unvisited) {
  const settings = own(config);
  const tellers = /* @__PURE__ */ new Map();
  const heard = /* @__PURE__ */ new Set();
  for (const [name, integration] of Object.entries(integrations)) {
    const given = settings[name];
    if (!given) continue;
    runForeign(() => {
      const tell = integration(own(given), createAsk(own(given), services), () => heard.add(name));
      tellers.set(name, tell);
      if (unvisited && !lasting.has(name)) tell(unvisited);
    });
  }
  let told = "";
  return (state) => {
    const { status, mode, categories, services: each, decidedAt, optedOut } = state;
    const news = JSON.stringify([status, mode, categories, each, decidedAt, optedOut]);
    if (news === told) return heard;
    told = news;
    for (const [name, tell] of tellers) {
      if (told !== news) break;
      runForeign(() => {
        tell(state);
        heard.add(name);
      });
    }
    return heard;
  };
}

function start(host) {
  const { integrations } = own(host.input);
  const services = listServices(host.input);
  const tell = startIntegrations(integrations, services, isUnvisited() && host.getState());
  const advanced = findAdvanced(integrations, services);
  let release = advanced.length ? letThrough(advanced, host) : void 0;
  return (state) => {
    if (!tell(state).has("googleConsentMode")) return;
    release?.();
    release = void 0;
  };
}

export { demandOf as d, findAdvanced as f, listServices as l, start as s };

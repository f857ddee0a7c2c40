import { i as isGranted, g as grantedIds } from './own-keys.js';

function isPlace(code) {
  return typeof code === "string" && /^(?!XX|ZZ|EU|UK)[A-Z]{2}(-\w{1,3})?$/i.test(code);
}

const dayInMs = 864e5;
function judge(config, memory, conditions) {
  const { mode, isSignalled, isRegionKnown } = judgePlace(config, conditions);
  const record = currentRecord(config, memory.record, conditions.now);
  const rules = /* @__PURE__ */ new Map();
  const categories = [];
  const services = [];
  let status = "decided";
  for (const item of config.items) {
    const { id, owner, isRequired } = item;
    const isOptedOut = memory.optedOut && isCovered(config, owner);
    const choice = record?.choices.get(id);
    const hasRecord = memory.isDoubtful || memory.record && (!memory.optedOut || memory.record.choices.has(id)) && (record || !memory.record.choices.get(id));
    const rule = isRequired ? "required" : isOptedOut ? "opt-out" : isSignalled && !record?.signal ? "signal" : hasRecord ? "record" : "mode";
    const isGranted = isRequired || rule === "record" && choice || rule === "mode" && (item.mode ?? mode) !== "opt-in" && conditions.isLasting();
    if (!isRequired && !isOptedOut && choice === void 0) status = "undecided";
    (id === owner ? categories : services).push([id, isGranted ? "granted" : "denied"]);
    rules.set(id, rule);
  }
  const state = Object.freeze({
    status,
    source: memory.optedOut ? "opt-out" : record?.source ?? (isSignalled || memory.sign === "signal" ? "signal" : "default"),
    region: conditions.region,
    mode,
    categories: Object.freeze(Object.fromEntries(categories)),
    services: Object.freeze(Object.fromEntries(services)),
    policyVersion: config.policyVersion,
    decidedAt: record && new Date(record.time).toISOString(),
    optedOut: memory.optedOut,
    gpc: conditions.gpc
  });
  return { state, rules, isSignalled, isRegionKnown, isNoticeDue: !!record && record.policyVersion !== config.policyVersion && conditions.now < config.noticeUntil };
}
function decide(config, memory, conditions) {
  return judge(config, memory, conditions).state;
}
function isCovered({ covered }, category) {
  return !covered || covered.includes(category);
}
function judgePlace({ rules, regions }, { region, gpc, dnt }) {
  const isRegionKnown = !regions.length || isPlace(region);
  const fits = (name) => name === "*" || `${region}-`.toUpperCase().startsWith(`${name}-`.toUpperCase());
  const places = isRegionKnown ? [regions.find((rule) => rule.in.some(fits)) ?? rules] : [rules, ...regions];
  const modes = places.map((place) => place.mode ?? rules.mode);
  return {
    isRegionKnown,
    mode: ["opt-in", "opt-out", "notice"].find((mode) => modes.includes(mode)),
    isSignalled: places.some((place) => gpc && (place.gpc ?? rules.gpc ?? true) || dnt && (place.dnt ?? rules.dnt))
  };
}
function currentRecord({ cookie, policyVersion, isMaterial }, record, now) {
  const age = record ? (now - record.time) / dayInMs : NaN;
  return age > -1 && age < cookie.days && (record.policyVersion === policyVersion || !isMaterial) ? record : null;
}

function eventOf(type, source, choices, others) {
  return { type, choices, others, source };
}
function saveAll(others, source) {
  return { type: "save", choices: /* @__PURE__ */ new Map(), others, source };
}
function eventFor(action, source) {
  return action === "opt-out" || action === "opt-in" || action === "erase" ? eventOf(action, source) : eventOf("save", source, /* @__PURE__ */ new Map(), action === "accept");
}
function transition(config, memory, conditions, { type, choices, others, source }) {
  if (type === "erase") return { record: null, optedOut: false };
  if (type === "opt-in" && !memory.optedOut) return memory;
  if (type === "dismiss") return { ...memory, record: memory.record && { ...memory.record, policyVersion: config.policyVersion } };
  const { state, isSignalled } = judge(config, memory, conditions);
  const optedOut = choices ? memory.optedOut : type === "opt-out";
  const isImport = source === "import";
  const decided = /* @__PURE__ */ new Map();
  for (const { id, owner, isRequired } of config.items) {
    const isRefused = (optedOut || !choices) && isCovered(config, owner);
    const choice = choices?.get(id) ?? choices?.get(owner) ?? (isImport ? void 0 : others ?? isGranted(state, id));
    if (!isRequired && choice !== void 0 && (choices || isRefused || state.decidedAt && memory.record.choices.has(id))) decided.set(id, choice === true && !isRefused);
  }
  return { record: { time: Math.max(conditions.now, state.decidedAt ? memory.record.time + 1 : 0), source, signal: isSignalled && !isImport, policyVersion: config.policyVersion, choices: decided }, optedOut };
}
function difference(before, after) {
  return { granted: grantedIds(after).filter((id) => !isGranted(before, id)), revoked: grantedIds(before).filter((id) => !isGranted(after, id)) };
}

export { eventFor as a, decide as b, currentRecord as c, difference as d, eventOf as e, isPlace as i, judge as j, saveAll as s, transition as t };

import { i as isGranted, g as grantedIds } from './judge.js';

const dayInMs = 864e5;
function createJudge(config, memory, conditions) {
  const { mode, isSignalled } = findRules(config, conditions);
  const record = currentRecord(config, memory.record, conditions.now);
  return (item) => {
    const isOptedOut = memory.optedOut && isCovered(config, item);
    const isRefused = memory.record?.choices.get(item.id) === false;
    const isSettled = item.isRequired || isOptedOut || !!record?.choices.has(item.id);
    const judgement = (rule, isGranted = false) => ({ rule, isGranted, isSettled });
    if (item.isRequired) return judgement("required", true);
    if (isOptedOut) return judgement("opt-out");
    if (isSignalled && !record?.signal) return judgement("signal");
    if (record || isRefused) return judgement("record", record?.choices.get(item.id));
    return judgement("mode", (item.mode ?? mode) !== "opt-in");
  };
}
function decide(config, memory, conditions) {
  const { mode, isSignalled } = findRules(config, conditions);
  const record = currentRecord(config, memory.record, conditions.now);
  const { optedOut } = memory;
  const judge = createJudge(config, memory, conditions);
  const decisions = (areServices) => {
    const items = config.items.filter(({ id, owner }) => id !== owner === areServices);
    return Object.freeze(Object.fromEntries(items.map((item) => [item.id, judge(item).isGranted ? "granted" : "denied"])));
  };
  return Object.freeze({
    status: config.items.every((item) => judge(item).isSettled) ? "decided" : "undecided",
    source: optedOut ? "opt-out" : record?.source ?? (isSignalled ? "signal" : "default"),
    region: conditions.region,
    mode,
    categories: decisions(false),
    services: decisions(true),
    policyVersion: config.policyVersion,
    decidedAt: record && new Date(record.time).toISOString(),
    optedOut,
    gpc: conditions.gpc
  });
}
function isCovered({ covered }, { owner }) {
  return !covered || covered.includes(owner);
}
function findRules({ rules, regions }, { region, gpc, dnt }) {
  const isKnown = /^(?!XX|ZZ)[A-Z]{2}(?:-|$)/i.test(region);
  const fits = (name) => name === "*" || `${region}-`.toUpperCase().startsWith(`${name}-`.toUpperCase());
  const places = isKnown ? [regions.find((rule) => rule.in.some(fits)) ?? rules] : [rules, ...regions];
  const modes = places.map((place) => place.mode ?? rules.mode);
  return {
    mode: ["opt-in", "opt-out", "notice"].find((mode) => modes.includes(mode)),
    isSignalled: places.some((place) => gpc && (place.gpc ?? rules.gpc ?? true) || dnt && (place.dnt ?? rules.dnt))
  };
}
function currentRecord({ cookie, policyVersion, isMaterial }, record, now) {
  const age = record ? (now - record.time) / dayInMs : Number.NaN;
  return age > -1 && age < cookie.days && (record.policyVersion === policyVersion || !isMaterial) ? record : null;
}
function isNoticeDue(config, { record }, now) {
  return !!currentRecord(config, record, now) && record.policyVersion !== config.policyVersion && now < config.noticeUntil;
}

function saveAll(others, source) {
  return { type: "save", choices: /* @__PURE__ */ new Map(), others, source };
}
function transition(config, memory, conditions, event) {
  if (event.type === "erase") return { record: null, optedOut: false };
  if (event.type === "dismiss") return { ...memory, record: memory.record && { ...memory.record, policyVersion: config.policyVersion } };
  const state = decide(config, memory, conditions);
  const { choices, others } = event.type === "save" ? event : { choices: null, others: void 0 };
  const optedOut = choices ? memory.optedOut : event.type === "opt-out";
  const isImport = event.source === "import";
  const decided = /* @__PURE__ */ new Map();
  for (const item of config.items) {
    const isRefused = (optedOut || !choices) && isCovered(config, item);
    const choice = choices?.get(item.id) ?? choices?.get(item.owner) ?? (isImport ? void 0 : others ?? isGranted(state, item.id));
    if (!item.isRequired && choice !== void 0 && (choices || isRefused || state.decidedAt)) decided.set(item.id, choice === true && !isRefused);
  }
  const { isSignalled } = findRules(config, conditions);
  return { record: { time: conditions.now, source: event.source, signal: isSignalled && !isImport, policyVersion: config.policyVersion, choices: decided }, optedOut };
}
function difference(before, after) {
  return { granted: grantedIds(after).filter((id) => !isGranted(before, id)), revoked: grantedIds(before).filter((id) => !isGranted(after, id)) };
}

export { difference as a, createJudge as c, decide as d, isNoticeDue as i, saveAll as s, transition as t };

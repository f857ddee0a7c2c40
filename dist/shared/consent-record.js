import { j as judge, d as difference } from './transition.js';
import { a as attempt } from './attempt.js';

function isConfig(value) {
  return Object(value) === value && !Array.isArray(value);
}

function heedSignal(config, memory, conditions) {
  const { state, isSignalled, isRegionKnown } = judge(config, memory, conditions);
  if (!isSignalled || !isRegionKnown) return memory;
  const unsignalled = judge(config, memory, { ...conditions, gpc: false, dnt: false }).state;
  return memory.sign === "signal" || difference(state, unsignalled).granted.length ? { ...memory, record: null, isDoubtful: true, sign: "signal" } : memory;
}

function encodeRecord({ time, source, signal, choices, policyVersion }) {
  const list = [...choices].map(([id, choice]) => (choice ? "*" : "~") + id).join("");
  const version = encodeURIComponent(policyVersion).replaceAll("!", "%21");
  return ["1", time.toString(36), source, signal ? "g" : "", list, version, ""].join("!");
}
const signs = ["signal", "unasked"];
const unreadableMark = "!";
const optOutMark = "1";
const format = /^1!([0-9a-z]{1,9})!([a-z-]+)!(g?)!((?:[*~][\w-]{1,64})*)!([^!]*)!$/;
function decodeRecord(text) {
  const [, time, source, signal, list, version] = format.exec(text) ?? [];
  if (!time) return null;
  const policyVersion = decode(version);
  const items = list.match(/.[^*~]+/g) ?? [];
  const choices = new Map(items.map((item) => [item.slice(1), item[0] === "*"]));
  if (choices.size < items.length) return null;
  return { time: parseInt(time, 36), source, signal: signal === "g", policyVersion, choices };
}
function readCookies(cookies, name) {
  return cookies.split(/;\s*/).filter((pair) => pair.startsWith(`${name}=`)).map((pair) => decode(pair.slice(name.length + 1)));
}
function memoryOf(records, optOuts) {
  const record = records.every((value) => value === records[0]) ? decodeRecord(records[0]) : null;
  return { record, optedOut: optOuts.length > 0, isDoubtful: !record && records.length > 0, sign: signs.find((sign) => sign === records.join()) };
}
function decode(text) {
  return attempt(() => decodeURIComponent(text)) ?? text;
}

export { decodeRecord as d, encodeRecord as e, heedSignal as h, isConfig as i, memoryOf as m, optOutMark as o, readCookies as r, unreadableMark as u };

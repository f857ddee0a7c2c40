function encodeRecord({ time, source, signal, choices, policyVersion }) {
  const list = [...choices].map(([id, choice]) => (choice ? "*" : "~") + id).join("");
  const version = encodeURIComponent(policyVersion).replaceAll("!", "%21");
  return ["1", time.toString(36), source, signal ? "g" : "", list, version, ""].join("!");
}
const format = /^1!([0-9a-z]{1,9})!([a-z-]+)!(g?)!((?:[*~][\w-]{1,64})*)!([^!]*)!$/;
function decodeRecord(text) {
  const [, time, source, signal, list, version] = format.exec(text) ?? [];
  if (!time) return null;
  const policyVersion = decode(version);
  const choices = new Map([...list.matchAll(/([*~])([\w-]+)/g)].map(([, sign, id]) => [id, sign === "*"]));
  return { time: Number.parseInt(time, 36), source, signal: signal === "g", policyVersion, choices };
}
function readCookies(cookies, name) {
  return cookies.split(/;\s*/).filter((pair) => pair.startsWith(`${name}=`)).map((pair) => decode(pair.slice(name.length + 1)));
}
function agreedRecord(values) {
  return values.length && values.every((value) => value === values[0]) ? decodeRecord(values[0]) : null;
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export { agreedRecord as a, decodeRecord as d, encodeRecord as e, readCookies as r };

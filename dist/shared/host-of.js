import { s as safeDocument } from './safe-document.js';

function fitsPattern(pattern) {
  const literal = (part) => part.replace(/[.+?^${()|[\\]/g, "\\$&");
  const expression = new RegExp(`^${pattern.split("*").map(literal).join("[^]*")}$`);
  return (text) => expression.test(text);
}
function fitsHost(pattern) {
  const host = pattern.trim().toLowerCase().replace(/^[\w+.-]*:?\/\/|\.?(?:[/:].*)?$/g, "");
  if (host[0] !== ".") return fitsPattern(host);
  const fits = fitsPattern(`*${host}`);
  return (name) => fits(`.${name}`);
}

function hostOf(address) {
  try {
    return new URL(String(address), safeDocument.baseURI).hostname.replace(/\.$/, "");
  } catch {
    return "";
  }
}
function cookieDomainOf(domain) {
  return inAscii(domain).toLowerCase().replace(/^\./, "");
}
function inAscii(host) {
  return host.replace(/[^\s./:*]*[^ -~][^\s./:*]*/g, (label) => hostOf(`http://${label}`));
}

export { fitsHost as a, cookieDomainOf as c, fitsPattern as f, hostOf as h, inAscii as i };

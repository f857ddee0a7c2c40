import { s as safeDocument } from './safe-document.js';

function hostOf(address) {
  try {
    return new URL(String(address), safeDocument.baseURI).hostname.replace(/\.$/, "");
  } catch {
    return "";
  }
}
function inAscii(host) {
  return host.replace(/[^\s./:*]*[^ -~][^\s./:*]*/g, (label) => hostOf(`http://${label}`));
}

export { hostOf as h, inAscii as i };

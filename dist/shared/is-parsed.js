import { s as safeDocument } from './safe-document.js';

function isParsed() {
  return safeDocument.readyState !== "loading";
}
function whenParsed(run) {
  if (isParsed()) run();
  else addEventListener("DOMContentLoaded", run);
}

export { isParsed as i, whenParsed as w };

import { s as safeDocument } from './safe-document.js';

function isParsed() {
  return safeDocument.readyState !== "loading";
}

export { isParsed as i };

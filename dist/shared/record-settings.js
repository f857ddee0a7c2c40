import { r as readRecordName } from './cookie-names.js';
import { o as own } from './own-keys.js';
import { r as recordShape } from './page-shape.js';

function readAddress(input) {
  const { url } = own(own(input)["record"]);
  return typeof url === "string" && new RegExp(recordShape.keys.url.pattern).test(url) ? url : void 0;
}
function readKey(input) {
  return `${readRecordName(input)}_proof`;
}

export { readAddress as a, readKey as r };

import { t as textOf, o as own } from './own-keys.js';

const cookieName = /^[\w.-]{1,64}$/;
function readRecordName(input) {
  return textOf(own(own(input)["cookie"])["name"], "consent", cookieName);
}
function readOptOutName(input) {
  return textOf(own(own(input)["optOut"])["cookie"], "consent_optout", cookieName);
}

export { readOptOutName as a, cookieName as c, readRecordName as r };

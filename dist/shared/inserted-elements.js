import { a as addressAttributes } from './address-attributes.js';
import { i as isParsed } from './is-parsed.js';
import { r as report } from './report.js';
import { i as isClassic } from './script-type.js';

function isWebKit() {
  return navigator.vendor.startsWith("Apple");
}

const holdable = ":is(script,iframe,img,link,video,audio,source,track,embed,object)";
const heldSelector = `${holdable}[data-consent],consent-declaration`;
function isScript(element) {
  return element.localName === "script";
}
function isDrawn(element) {
  return element.matches("iframe,video,audio,embed,object");
}
function checkHoldable(element) {
  if (!isScript(element) || /^\s*text\/plain\s*$/i.test(element.type)) return true;
  if (isClassic(element) || element.type === "module") report(`${element.outerHTML.slice(0, 120)} is not held back: give it type="text/plain"`, { element });
  return false;
}
function giveAddresses(element, mayHave) {
  const run = () => mayHave() && setAddresses(element);
  if (element.matches("iframe") && !isParsed()) setTimeout(run);
  else run();
}
function setAddresses(element) {
  for (const name of addressAttributes) {
    const value = element.getAttribute(`data-${name}`);
    if (value === null || value === element.getAttribute(name)) continue;
    const stand = isWebKit() && element.matches("iframe") && element.referrerPolicy && new Comment();
    if (stand) element.replaceWith(stand);
    Reflect.set(element, name, value);
    if (stand) stand.replaceWith(element);
  }
  for (const part of element.querySelectorAll(":is(source,track):not([data-consent])")) setAddresses(part);
  const player = element.parentElement;
  if (element.matches("source") && player?.networkState === 3) player.srcObject = null;
}

function* insertedElements(root, selector, records, many = 500) {
  if (!records || records.length > many) return yield* root.querySelectorAll(selector);
  const covered = /* @__PURE__ */ new WeakSet();
  for (const { target, addedNodes, attributeName } of records) {
    for (const node of attributeName ? [target] : addedNodes) {
      if (!isElement(node)) continue;
      if (!attributeName) {
        covered.add(node);
        if (covered.has(target)) continue;
      }
      if (Element.prototype.matches.call(node, selector)) yield node;
      if (!attributeName && node.firstElementChild) yield* Element.prototype.querySelectorAll.call(node, selector);
    }
  }
}
function isElement(node) {
  return Reflect.get(Node.prototype, "nodeType", node) === 1;
}

export { isScript as a, isWebKit as b, heldSelector as c, checkHoldable as d, isDrawn as e, giveAddresses as g, holdable as h, insertedElements as i };

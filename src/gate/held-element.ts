import { addressAttributes } from "../core/address-attributes.js";
import { isParsed } from "../platform/is-parsed.js";
import { isWebKit } from "../platform/is-webkit.js";
import { report } from "../platform/report.js";
import { isClassic } from "./script-type.js";

/** Everything that can wait for a consent. */
export const holdable = ":is(script,iframe,img,link,video,audio,source,track,embed,object)";

/** What does wait, and what shows the cookie tables, which waits for the UI. */
export const heldSelector = `${holdable}[data-consent],consent-declaration`;

export function isScript(element: Element): element is HTMLScriptElement {
  return element.localName === "script";
}

/** True for what the UI draws something over: frames and players that are held take up room. */
export function isDrawn(element: Element): boolean {
  return element.matches("iframe,video,audio,embed,object");
}

/** Answers whether a marked element can be held. A script that is no placeholder cannot: a block of data, or one that the browser runs, and then its author is told. */
export function checkHoldable(element: Element): boolean {
  if (!isScript(element) || /^\s*text\/plain\s*$/i.test(element.type)) return true;
  if (isClassic(element) || element.type === "module") report(`${element.outerHTML.slice(0, 120)} is not held back: give it type="text/plain"`, { element });
  return false;
}

/** Gives an element other than a script the addresses that its author wrote as `data-src` and so on, if it still may have them when it is its turn. */
export function giveAddresses(element: Element, mayHave: () => unknown): void {
  // Chromium ignores an address that a frame is given in the microtask after the parser has inserted it: the frame stays blank.
  const run = () => mayHave() && setAddresses(element);
  if (element.matches("iframe") && !isParsed()) setTimeout(run);
  else run();
}

function setAddresses(element: Element): void {
  for (const name of addressAttributes) {
    const value = element.getAttribute(`data-${name}`);
    if (value === null || value === element.getAttribute(name)) continue;
    // WebKit heeds the referrer policy of a frame only where the frame comes onto the page with its address.
    const stand = isWebKit() && element.matches("iframe") && (element as HTMLIFrameElement).referrerPolicy && new Comment();
    if (stand) element.replaceWith(stand);
    // By its property: in Firefox the attribute alone does not have a track loaded that is shown already.
    Reflect.set(element, name, value);
    if (stand) stand.replaceWith(element);
  }
  // What has no mark of its own within a player goes with it.
  for (const part of element.querySelectorAll(":is(source,track):not([data-consent])")) setAddresses(part);
  // A player that has found no source (`NETWORK_NO_SOURCE`) does not look again by itself: https://html.spec.whatwg.org/multipage/media.html#the-source-element
  // Told so by `load()`, it would not heed `preload="none"`.
  const player = element.parentElement as HTMLMediaElement | null;
  if (element.matches("source") && player?.networkState === 3) player.srcObject = null;
}

import { report } from "../platform/report.js";
import { isClassic } from "./script-type.js";

/** Everything that can wait for a consent, and what shows the cookie tables, which waits for the UI. */
export const selector = ":is(script,iframe,img,link,video,audio,source,track,embed,object)[data-consent],consent-declaration";

export function isScript(element: Element): element is HTMLScriptElement {
  return element.localName === "script";
}

/** True for what the UI draws: frames and players that are held take up room, and an element of ours waits to be filled. */
export function isEmbed(element: Element): boolean {
  return /^(?:iframe|video|audio|embed|object|consent-declaration)$/.test(element.localName);
}

/** False for a script that is no placeholder: a block of data, or one that the browser runs, and then its author is told. */
export function isHeld(element: Element): boolean {
  if (!isScript(element) || element.type === "text/plain") return true;
  if (isClassic(element) || element.type === "module") report(`${element.outerHTML.slice(0, 120)} is not held back: give it type="text/plain"`, { element });
  return false;
}

/** Gives an element other than a script the addresses that its author wrote as `data-src` and so on. */
export function release(element: Element): void {
  for (const name of ["src", "srcset", "href", "data", "poster"]) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  // A player picks among its sources once: https://html.spec.whatwg.org/multipage/media.html#the-source-element
  const { parentElement: player, localName } = element;
  if (localName === "source" && player instanceof HTMLMediaElement) player.load();
}

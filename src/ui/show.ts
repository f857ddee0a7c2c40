import type { View } from "../core/consent.js";
import type { Host } from "../core/host.js";
import { safeDocument } from "../platform/safe-document.js";
import { askFirst } from "./banner/message.js";
import { ConsentBanner } from "./consent-banner.js";
import type { ConsentDeclaration } from "./consent-declaration.js";
import type { ConsentPreferences } from "./consent-preferences.js";
import { checkedConfig } from "./check-page.js";
import { createContext } from "./context.js";
import { define } from "./define.js";
import { reportMissing } from "./report-missing.js";

/** What was asked for last, while its texts are on their way; a decision, `hide()` and another view call it off. */
const wanted = new Set<View>();

/** Shows a view. The preferences are a part of their own, loaded when they are opened. */
export async function show(host: Host, view: View): Promise<void> {
  wanted.clear();
  wanted.add(view);
  const stopWatching = host.listen(() => wanted.delete("banner"));
  const isKnown = !!host.getMemory().record;
  const [context, part, again] = await Promise.all([
    createContext(host),
    view === "preferences" && loaded("preferences", import("./consent-preferences.js")),
    view === "banner" && isKnown && loaded("again", import("./banner/again.js")),
  ]);
  stopWatching();
  if (!wanted.has(view)) return;
  if (view === "banner") {
    define("consent-banner", ConsentBanner);
    place<ConsentBanner>("consent-banner").open(context, (again && again.askAgain(context)) || askFirst(context));
  } else if (part) {
    define("consent-preferences", part.ConsentPreferences);
    await place<ConsentPreferences>("consent-preferences").open(context);
  }
}

async function loaded<T extends object>(name: string, part: Promise<T>): Promise<T | undefined> {
  try {
    const loadedPart = await part;
    if (Object.keys(loadedPart).length) return loadedPart;
    throw new Error("empty");
  } catch (error) {
    reportMissing(name, error);
    return undefined;
  }
}

/** Takes both views away. */
export function hide(): void {
  wanted.clear();
  find<ConsentBanner>("consent-banner")?.close?.();
  find<ConsentPreferences>("consent-preferences")?.close?.();
}

/** Fills an element of ours, or covers a held frame or player. Each is a part of its own. */
export async function cover(host: Host, element: object): Promise<void> {
  const isOurs = (element as Element).localName === "consent-declaration";
  try {
    const part = await (isOurs ? import("./consent-declaration.js") : import("./consent-placeholder.js"));
    await part.cover(element as ConsentDeclaration & HTMLElement, host);
  } catch (error) {
    reportMissing(isOurs ? "declaration" : "placeholder", error);
  }
}

/** Names what is wrong with the config and the page's marks on the console, once. */
export function check({ input }: Host): void {
  checkedConfig(input);
}

/**
 * The element that the page has placed itself, else a new one at the start of the body: early in the tab order, and marked so that Turbo
 * does not keep it in its snapshot of the page (https://turbo.hotwired.dev/reference/attributes).
 */
function place<E extends HTMLElement>(name: string): E {
  const found = find<E>(name);
  if (found) return found;
  const created = safeDocument.createElement(name) as E;
  created.setAttribute("data-turbo-temporary", "");
  safeDocument.body.prepend(created);
  return created;
}

function find<E extends HTMLElement>(name: string): E | undefined {
  return safeDocument.getElementsByTagName(name)[0] as E | undefined;
}

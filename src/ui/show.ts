import type { View } from "../core/consent.js";
import type { Host } from "../core/host.js";
import { report } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { ConsentBanner } from "./consent-banner.js";
import type { ConsentDeclaration } from "./consent-declaration.js";
import type { ConsentPreferences } from "./consent-preferences.js";
import { checkedConfig } from "./check-page.js";
import { createContext } from "./context.js";
import { define } from "./define.js";

/** Shows a view. The preferences are a part of their own, loaded when they are opened. */
export async function show(view: View, host: Host): Promise<void> {
  const context = await createContext(host);
  if (view === "banner") {
    define("consent-banner", ConsentBanner);
    return place<ConsentBanner>("consent-banner").open(context);
  }
  try {
    const part = await import("./consent-preferences.js");
    define("consent-preferences", part.ConsentPreferences);
  } catch (error) {
    return report(`assent-preferences.js did not load, so the preferences cannot be shown: serve it beside assent-ui.js (${error})`);
  }
  return place<ConsentPreferences>("consent-preferences").open(context);
}

/** Takes both views away. */
export function hide(): void {
  find<ConsentBanner>("consent-banner")?.close?.();
  find<ConsentPreferences>("consent-preferences")?.close?.();
}

/** Fills an element of ours, or covers a held frame or player. Each is a part of its own. */
export async function cover(element: object, host: Host): Promise<void> {
  try {
    const isOurs = (element as Element).localName === "consent-declaration";
    const part = await (isOurs ? import("./consent-declaration.js") : import("./consent-placeholder.js"));
    await part.cover(element as ConsentDeclaration & HTMLElement, host);
  } catch (error) {
    report(`a placeholder or declaration is missing: serve assent-placeholder.js and assent-declaration.js beside assent-ui.js (${error})`);
  }
}

/** Names what is wrong with the config and the page's marks on the console, once. */
export function check(input: unknown): void {
  checkedConfig(input);
}

/** The element that the page has placed itself, else a new one at the start of the body: early in the tab order. */
function place<E extends HTMLElement>(name: string): E {
  const found = find<E>(name);
  if (found) return found;
  const created = safeDocument.createElement(name) as E;
  safeDocument.body.prepend(created);
  return created;
}

function find<E extends HTMLElement>(name: string): E | undefined {
  return safeDocument.getElementsByTagName(name)[0] as E | undefined;
}

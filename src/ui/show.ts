import type { View } from "../core/consent.js";
import type { Host } from "../core/host.js";
import { safeDocument } from "../platform/safe-document.js";
import type * as again from "./banner/again.js";
import { askFirst } from "./banner/message.js";
import { ConsentBanner } from "./consent-banner.js";
import type { ConsentDeclaration } from "./consent-declaration.js";
import type * as preferences from "./consent-preferences.js";
import type { ConsentPreferences } from "./consent-preferences.js";
import { check } from "./check-page.js";
import { createContext } from "./context.js";
import { define } from "./define.js";
import { furnish } from "./dom.js";
import { loadPart } from "./load-part.js";

/** Of the two, that which the view needs: the banner only for those who have decided before. */
type PartOfView = typeof again & typeof preferences;

/** Shows a view. The preferences are a part of their own, loaded when they are opened. */
export async function show(host: Host, view: View, isWanted: () => boolean): Promise<void> {
  void check(host);
  const isBanner = view === "banner";
  const canAsk = define("consent-banner", ConsentBanner);
  await host.noteUi(canAsk);
  const [context, part] = await Promise.all([
    createContext(host, isBanner ? [""] : ["-preferences", "-rights"]),
    (isBanner ? host.getMemory().record && loadPart("again", import("./banner/again.js")) : loadPart("preferences", import("./consent-preferences.js"))) as Promise<PartOfView | undefined> | null,
    isBanner || loadShared(),
  ]);
  if (!isWanted()) return;
  if (!isBanner) {
    if (part && define("consent-preferences", part.ConsentPreferences)) place<ConsentPreferences>("consent-preferences").open(context);
  } else if (canAsk && (part || host.getState().status === "undecided" || !host.getVerdict().isNoticeDue)) place<ConsentBanner>("consent-banner").open(context, part?.askAgain(context) ?? askFirst(context));
  else host.hide(); // Who has decided is not asked all over, because the words of a mere notice are missing.
}

/** Takes both views away, or the banner alone. */
export function hide(names = ["consent-banner", "consent-preferences"]): void {
  for (const name of names) find<ConsentBanner | ConsentPreferences>(name)?.close?.();
}

/** Fills an element of ours, or covers a held frame or player. Each is a part of its own. */
export async function cover(host: Host, element: object): Promise<void> {
  const isDeclaration = (element as Element).localName === "consent-declaration";
  const [part, context] = await Promise.all([
    isDeclaration ? loadPart("declaration", import("./consent-declaration.js")) : loadPart("placeholder", import("./consent-placeholder.js")),
    host.ready.then(() => createContext(host, [isDeclaration ? "-declaration" : "-placeholder"])), // Before the config there is nothing to say.
    loadShared(),
  ]);
  part?.cover(element as ConsentDeclaration & HTMLElement, context);
}

/** What all views but the first layer need: it comes with them, not after. */
function loadShared(): Promise<object | undefined> {
  return loadPart("views", import("./view-context.js"));
}

/**
 * The element that the page has placed itself, else a new one at the start of the body: early in the tab order, and marked so that Turbo
 * does not keep it in its snapshot of the page (https://turbo.hotwired.dev/reference/attributes).
 */
function place<E extends ConsentBanner | ConsentPreferences>(name: string): E {
  let view = find<E>(name);
  if (!view) safeDocument.body.prepend((view = furnish(safeDocument.createElement(name) as E, { "data-turbo-temporary": true })));
  return view;
}

function find<E extends HTMLElement>(name: string): E | undefined {
  return safeDocument.getElementsByTagName(name)[0] as E | undefined;
}

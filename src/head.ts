/* The composition root of dist/assent.js: a classic script for <head>. */
import { loadConfig } from "./adapters/config-source.js";
import { assemble } from "./consent/assemble.js";
import { takeLinkAction, watchPageActions } from "./consent/page-actions.js";
import { type EarlyHook, loadEarly, loadFile } from "./consent/load-file.js";
import type { Consent } from "./core/consent.js";
import { attempt } from "./core/attempt.js";
import { hookKey } from "./platform/hook-key.js";
import { runForeign } from "./platform/report.js";
import { safeDocument } from "./platform/safe-document.js";
import { warn } from "./platform/warn.js";

type Callback = (consent: Consent) => void;

const page = window as unknown as { consent?: Consent; consentQueue?: unknown; [hookKey]?: EarlyHook };

function startPage(hook: EarlyHook): void {
  const script = safeDocument.currentScript as HTMLScriptElement | null;
  const given = script?.getAttribute("data-ui");
  /** As it is now, before routers and `<base>` change it. In a document of no address, such as `blob:`, only `data-ui` leads anywhere. */
  const ui = attempt(() => new URL(given || "assent-ui.js", (!given && script?.src) || safeDocument.baseURI));
  /** What leads nowhere is said not to load. */
  const addressOf = (name: string) => {
    const file = `assent-${name}.js`;
    return attempt(() => new URL(name === "ui" ? "" : file, ui).href) ?? file;
  };
  const { consent, act, start } = assemble({
    region: script?.getAttribute("data-region"),
    lang: script?.getAttribute("data-lang"),
    load: (name) => loadFile(addressOf(name), script?.nonce),
    loadEarly: (use, name) => loadEarly(addressOf(name), script, hook, use),
  });
  page.consent = hook.consent = consent;
  const asked = takeLinkAction();
  loadConfig(script, (input) => start(input, asked));
  watchPageActions(act);
}

/** Calls that were made before the API was there go through in order; later ones at once. */
function answerQueue(consent: Consent): void {
  const push = (...callbacks: Callback[]) => callbacks.forEach((callback) => runForeign(() => callback(consent)));
  const queued = page.consentQueue;
  page.consentQueue = { push };
  if (Array.isArray(queued)) push(...(queued as Callback[]));
}

if (page[hookKey]) warn("Assent is on this page twice");
else startPage((page[hookKey] = {}));
// Also that of an app which brings Assent too, and was quicker.
page.consent = page[hookKey]!.consent!;
void page.consent.ready.then(answerQueue);

import type { Consent } from "../core/consent.js";
import type { EarlyModule } from "../core/parts.js";
import { attempt } from "../core/attempt.js";
import { isParsed, whenParsed } from "../platform/is-parsed.js";
import { loadModule } from "../platform/load-module.js";
import { preloadScript } from "../platform/preload-script.js";
import { report } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";

/** Where `assent-early.js` finds who has loaded it. */
export interface EarlyHook {
  /** What an app that brings Assent too is given in place of its own. */
  consent?: Consent;
  use?: ((part?: EarlyModule) => void) | undefined;
}

/** Asked for before any code of the page is released, which the gate takes calls from: what it is after must not wait for the gate. */
const parsed = new Promise<void>(whenParsed);

/**
 * Loads a further file of the SDK; `undefined`, and reported, if it cannot be had. It is asked for at once, and handed over when the page
 * has been parsed: nothing of ours goes behind where the parser is at work, for what follows an element tells the gate that it is whole.
 * Where the first `import()` ends the time for import maps, the page's own may still come: there it is only fetched until then.
 */
export async function loadFile<T extends object>(href: string, nonce = ""): Promise<T | undefined> {
  if (!isParsed() && !takesLateImportMaps()) {
    preloadScript({ src: href, crossOrigin: "", nonce });
    await parsed;
  }
  const part = loadModule(import(href) as Promise<T>, (error) => reportMissing(href, error));
  if (!isParsed()) await parsed;
  return part;
}

/**
 * True where import maps count after the first `import()`, which no browser tells: Chromium does so since 133 and Safari since 18.4
 * (https://web-platform-dx.github.io/web-features-explorer/features/import-maps-multiple/), and they have `requestClose` since 134 and 18.4.
 * Firefox has that too, but not such maps: https://bugzilla.mozilla.org/show_bug.cgi?id=1916277.
 */
function takesLateImportMaps(): boolean {
  return "requestClose" in HTMLDialogElement.prototype && !("mozInnerScreenX" in window);
}

/**
 * Loads the file that has to run before the rest of the page: written behind our own tag, if the parser has just read that and would be
 * held up by it, otherwise inserted. Hands over nothing if it cannot be had, and then nothing of it stands.
 */
export function loadEarly(href: string, tag: HTMLScriptElement | null, hook: EarlyHook, use: (part?: EarlyModule) => void): void {
  let script: HTMLScriptElement | undefined;
  const finish = (part?: EarlyModule) => {
    hook.use = undefined;
    script?.remove(); // React would take it for one of its own when it hydrates the head; one that is async it passes over.
    use(part);
  };
  hook.use = finish;
  try {
    if (tag?.src && !tag.async && !tag.defer && safeDocument.currentScript === tag) {
      // An address that `URL` has read has no quotes left.
      attempt(() => safeDocument.write(`<script src="${href}" nonce="${tag.nonce}"></script>`)); // XHTML has none.
      script = tag.nextElementSibling as HTMLScriptElement;
    }
    if (script?.src !== href) {
      // Where code has inserted our tag, nothing is written, and the page's own stands behind it.
      script = Object.assign(safeDocument.createElement("script"), { src: href, nonce: tag?.nonce ?? "", async: true });
      safeDocument.head.prepend(script);
    }
    const giveUp = ({ type }: Event) => {
      if (hook.use !== finish) return;
      reportMissing(href, type === "load" ? "it is another file" : type);
      finish();
    };
    for (const type of ["load", "error"]) script.addEventListener(type, giveUp);
  } catch (error) {
    // Trusted Types refuse it, too: https://w3c.github.io/trusted-types/
    reportMissing(href, error);
    finish();
  }
}

function reportMissing(href: string, error: unknown): void {
  report(`${href} did not load (${error}): serve it beside assent.js, or name assent-ui.js in data-ui`);
}

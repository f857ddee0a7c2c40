import { layerName } from "../core/layer-name.js";
import type { Json } from "../core/own-keys.js";
import type { ConsentState } from "../core/types.js";
import { runForeign } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";

/** A global of the page's, as it is now. */
export function globalNamed<T>(name: string): T | undefined {
  return Reflect.get(globalThis, name) as T | undefined;
}

/** The queue of that name: a vendor's tag finds it, or has put it there. */
export function queueNamed(name: string): unknown[] {
  return globalNamed(name) ?? ((globalThis as unknown as Record<string, unknown[]>)[name] = []);
}

/** Google's queue, by the name that the settings give it. */
export function dataLayerOf(settings: Json): unknown[] {
  return queueNamed(layerName(settings["dataLayer"]));
}

/**
 * Has a vendor told of each state, and of the last one anew when the page puts another queue in the place of Google's: what was told is lost
 * on that, or could not be told to what stood there.
 */
export function tellLayer(settings: Json, tell: (state: ConsentState) => void, retell: (state: ConsentState, layer: unknown[]) => void = tell): (state: ConsentState) => void {
  let last: ConsentState | undefined;
  onAssigned(globalThis, layerName(settings["dataLayer"]), (layer) => {
    if (last && Array.isArray(layer)) retell(last, layer);
  });
  return (state) => {
    dataLayerOf(settings); // What we make ourselves is none that the page puts there.
    last = state;
    tell(state);
  };
}

/**
 * Calls back whenever the page gives the property another value, at once: before the code that does so goes on. Whoever heard of it before
 * hears of it first.
 */
export function onAssigned<T>(owner: object, name: string, take: (value: T) => void): void {
  const before = Object.getOwnPropertyDescriptor(owner, name)?.set;
  let value: unknown = Reflect.get(owner, name);
  Reflect.defineProperty(owner, name, {
    configurable: true,
    enumerable: true,
    get: () => value,
    set(next: T) {
      const isOther = next !== value;
      value = next;
      before?.call(owner, next);
      if (isOther) runForeign(() => take(next));
    },
  });
}

/**
 * Runs an errand as soon as what it needs is there: now, when the document is parsed, when the page has loaded, or after one of the events
 * by which the vendor says so, once everybody has heard that. A newer errand replaces it.
 */
export function createErrand(isReady: () => boolean, ...events: readonly string[]): (run: () => void) => void {
  let errand: (() => void) | undefined;
  const tryRun = () => {
    if (!errand || !isReady()) return;
    const run = errand;
    errand = undefined;
    runForeign(run);
  };
  for (const moment of ["DOMContentLoaded", "load"]) addEventListener(moment, tryRun);
  for (const event of events) safeDocument.addEventListener(event, () => setTimeout(tryRun));
  return (run) => {
    errand = run;
    tryRun();
  };
}

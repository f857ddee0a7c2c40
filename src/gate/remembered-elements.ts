/** How many elements that stand in no document are kept in memory: a script that retries for ever must not fill it. */
const mostKept = 200;

/** Elements in the order of their coming. Those that stand in no document are kept up to a number, and further ones for as long as the page has them. */
export interface RememberedElements {
  has(element: Element): boolean;
  add(element: Element): void;
  /** Forgets each of which `isDone` says true. */
  sweep(isDone: (element: Element) => boolean): void;
}

export function createRememberedElements(): RememberedElements {
  const kept = new Set<Element>();
  const further = new Set<WeakRef<Element>>();
  const lost = new FinalizationRegistry<WeakRef<Element>>((reference) => void further.delete(reference));
  const loosen = (element: Element) => {
    const reference = new WeakRef(element);
    kept.delete(element);
    further.add(reference);
    lost.register(element, reference);
  };
  return {
    has: (element) => kept.has(element),
    add(element) {
      kept.add(element);
      const spare = kept.size > mostKept && [...kept].find((each) => !each.isConnected);
      if (spare) loosen(spare);
    },
    sweep(isDone) {
      for (const reference of further) {
        const element = reference.deref();
        if (!element || isDone(element)) further.delete(reference);
      }
      for (const element of kept) if (isDone(element)) kept.delete(element);
    },
  };
}

import type { ListedService } from "../core/listed-services.js";
import { safeDocument } from "../platform/safe-document.js";
import { mark } from "./guarded-element.js";

/**
 * The gate reloads the page when something that runs loses its grant. It learns of what runs unmarked by an inert element with its mark, which
 * stands on the page until the gate's observer has had its turn: each service has one. Images and links run nothing.
 */
export function createWitnesses(handOver: (witness: Element) => void): (element: Element, services: readonly ListedService[]) => void {
  const witnessed = new Set<string>();
  return ({ localName }, services) => {
    if (/^(?:img|link)$/.test(localName)) return;
    for (const service of services.filter(({ id }) => !witnessed.has(id))) {
      witnessed.add(service.id);
      const witness = safeDocument.createElement("source");
      mark(witness, [service]);
      handOver(witness);
      (safeDocument.head ?? safeDocument.documentElement).prepend(witness);
      queueMicrotask(() => witness.remove());
    }
  };
}

import type { ListedService } from "../core/listed-services.js";
/**
 * The gate reloads the page when something that runs loses its grant. It learns of what runs unmarked by an inert element with its mark, which
 * stands on the page until the gate's observer has had its turn: each service has one. Images and links run nothing.
 */
export declare function createWitnesses(handOver: (witness: Element) => void): (element: Element, services: readonly ListedService[]) => void;

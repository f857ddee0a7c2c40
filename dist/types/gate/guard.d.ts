import type { Host } from "../core/host.js";
import type { ListedService } from "../core/listed-services.js";
/**
 * Holds back what denied services list, wherever on the page it comes from, and lets it pass as soon as they are granted. Answers what has
 * to be called with each new state, before the gate is applied.
 */
export declare function startGuard(host: Pick<Host, "input" | "getState" | "isHeld" | "release">, services: readonly ListedService[]): () => void;

import type { Host } from "../core/host.js";
/**
 * Releases held scripts of certain services whatever was decided, in document order, now and as the parser brings them: tags that obey a
 * vendor's own consent mode. Answers what starts it.
 */
export declare function letThrough(ids: readonly string[], gate: Pick<Host, "isHeld" | "release">): () => void;

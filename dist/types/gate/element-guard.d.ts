import { type GateKeeper } from "./guarded-set.js";
import type { Watchlist } from "./watchlist.js";
/**
 * Holds unmarked elements back whose address a denied service lists, before the browser acts on them: when scripts insert them, give them
 * an address or write markup. What the HTML parser brings is held as soon as it is seen; its execution is stopped, but the request may have
 * left already, and the console says so. Held elements carry the gate's marks, and the gate releases them.
 *
 * Answers what has to be called when something may have been granted, before the gate is applied: it releases what the gate cannot see.
 */
export declare function guardElements(watchlist: Watchlist, gate: GateKeeper): () => void;

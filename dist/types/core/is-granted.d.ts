import type { ConsentState, Decision } from "./types.js";
/** What an element waits for: ids that have to be granted (`!id`: denied), and a service that stands for its category. */
export interface Demand {
    readonly ids: readonly string[];
    readonly service: string | null;
}
/**
 * Says whether a demand is met: each id granted, each `!id` denied *by a decision* (before one is made, neither holds). A service stands
 * for the category it belongs to; other categories are asked for as they are. A demand that names nothing, or what is unknown, is not met.
 */
export declare function isMet({ items }: {
    readonly items: readonly {
        readonly id: string;
        readonly owner: string;
    }[];
}, state: ConsentState, { ids, service }: Demand): boolean;
/** `undefined` for an id that the config does not list, `toString` and the like included. */
export declare function decisionOn({ categories, services }: ConsentState, id: string): Decision | undefined;
export declare function isGranted(state: ConsentState, id: string): boolean;
export declare function grantedIds(state: ConsentState): string[];

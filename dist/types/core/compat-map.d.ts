import type { Item } from "./decision-config.js";
/** Consent managers whose marks and stored choices are understood. */
export declare const managers: readonly ["vanilla-cookieconsent", "klaro", "cookiebot", "onetrust", "usercentrics", "cookieyes", "iubenda", "osano", "probo"];
export type Manager = (typeof managers)[number];
/** What the config says of one other manager. */
export interface ManagerMap {
    readonly manager: Manager;
    /** The other manager's names that the config lists. */
    readonly keys: readonly string[];
    /** Ours for one of its names: what the config maps it to, else the id that is spelled the same; `undefined` if there is none. */
    resolve(key: string): Item | undefined;
}
/** The managers that the config names in `compat`, with what each name means. Never throws on JSON. */
export declare function readCompat(input: unknown): {
    readonly items: readonly Item[];
    readonly maps: readonly ManagerMap[];
};
/** An object's own fields; none of anything else. */
export declare function fieldsOf(value: unknown): ReadonlyMap<string, unknown>;

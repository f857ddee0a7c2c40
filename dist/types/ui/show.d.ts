import type { View } from "../core/consent.js";
import type { Host } from "../core/host.js";
/** Shows a view. The preferences are a part of their own, loaded when they are opened. */
export declare function show(host: Host, view: View, isWanted: () => boolean): Promise<void>;
/** Takes both views away, or the banner alone. */
export declare function hide(names?: string[]): void;
/** Fills an element of ours, or covers a held frame or player. Each is a part of its own. */
export declare function cover(host: Host, element: object): Promise<void>;

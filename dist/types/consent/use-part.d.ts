import type { Host } from "../core/host.js";
import type { Parts, Surroundings } from "../core/parts.js";
/** What an export of a part is given beside the host, and what it answers. */
type Rest<Act> = Act extends (host: Host, ...values: infer Values) => unknown ? Values : never;
type Answer<Act> = Act extends (...values: never[]) => infer Answer ? Answer : never;
/** Loads a part and calls one of its exports; where it cannot be had, nothing is called, and the answer is `undefined`. */
export type UsePart = <Name extends keyof Parts, Act extends keyof Parts[Name]>(name: Name, act: Act, ...values: Rest<Parts[Name][Act]>) => Promise<Awaited<Answer<Parts[Name][Act]>> | undefined>;
export declare function createUse(host: () => Host, load: Surroundings["load"]): UsePart;
export {};

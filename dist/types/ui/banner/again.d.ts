import type { Context } from "../context.js";
import type { Content } from "./message.js";
/**
 * What the first layer says to those who have decided before: that the policy has changed and they are asked again, that something was
 * added and they are asked about that alone, or that nothing material has changed, which asks for nothing. `undefined` if none of these
 * is the case.
 */
export declare function askAgain(context: Context): Content | undefined;

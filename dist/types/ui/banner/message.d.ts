import { type ConsentEvent } from "../../core/transition.js";
import type { Context } from "../context.js";
/** What the first layer says and offers: children to be slotted into it. */
export interface Message {
    readonly title: string;
    readonly lines: readonly string[];
    readonly children: readonly Node[];
}
/** What differs between messages. */
export interface Content {
    readonly title: string;
    readonly lines: readonly string[];
    /** How many services it is about; 0 is not said. */
    readonly count: number;
    /** What a yes and a no store; `undefined` where nothing is asked, and the message can only be dismissed. */
    readonly answer: ((choice: boolean) => ConsentEvent) | undefined;
}
/** The question about everything, for those who have not decided. */
export declare function askFirst(context: Context): Content;
/** Builds the message; `decide` is called with what the button that is clicked stands for. */
export declare function buildMessage(context: Context, { title, lines, count, answer }: Content, decide: (event: ConsentEvent) => void): Message;

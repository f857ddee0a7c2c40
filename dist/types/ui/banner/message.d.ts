import { type ConsentEvent } from "../../core/transition.js";
import type { Context } from "../context.js";
import { type Child } from "../dom.js";
/** What differs between messages. */
export interface Content {
    readonly title: string;
    readonly lines: readonly string[];
    /** How many services it is about; 0 is not said. */
    readonly count: number;
    /** What a yes and a no store; `undefined` where nothing is asked, and the message can only be dismissed. */
    readonly answer: ((choice: boolean) => ConsentEvent) | undefined;
    /** Makes room for what children of the page's own cannot say or ask; answers what puts them back. */
    readonly setAside?: (banner: HTMLElement) => () => void;
}
/** The question about everything, for those who have not decided. */
export declare function askFirst({ texts, getState, ruleFor }: Context): Content;
/** What the first layer says and offers: children to be slotted into it. `decide` is called with what the button that is clicked stands for. */
export declare function buildMessage({ policy: { url, updated }, lang, texts, show }: Context, { title, lines, count, answer }: Content, decide: (event: ConsentEvent) => void): Child[];

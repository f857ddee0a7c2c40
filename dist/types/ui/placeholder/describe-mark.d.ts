import type { Service } from "../../core/config-shape.js";
import type { Shown } from "../../core/read-shown.js";
/** What a placeholder says about the element it stands for. */
export interface Embed {
    /** The service that provides it, by its mark, else by the host it is loaded from; `undefined` if the config knows neither. */
    readonly service: Service | undefined;
    /** Who gets to know of the visitor; empty if nothing tells. */
    readonly provider: string;
    /** Ids that *Always allow* grants: the mark's, the service in place of its category. */
    readonly ids: readonly string[];
    /** The categories and services that go by these ids; one that is missing means that nothing can ever grant the mark. */
    readonly asked: readonly {
        readonly id: string;
        readonly label: string | undefined;
        readonly owner: string;
    }[];
    /** The names of other services that are granted with them. */
    readonly others: readonly string[];
}
/** What has lost its mark is the page's own, and what stands in for others has no placeholder. */
export declare const marked = "[data-consent]:not([data-consent*='!'])";
/** Reads what an element's mark asks for. The author's `!id` is for elements that stand in for others: they get no placeholder. */
export declare function describeMark(target: Element, { categories }: Pick<Shown, "categories">): Embed | undefined;

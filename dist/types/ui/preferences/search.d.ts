import type { DialogContext } from "./dialog-context.js";
/** A field that leaves of the sections what has the words typed into it, in the name, the provider or the description of a service. `null` where there are few. */
export declare function searchField({ translate, lang }: DialogContext, sections: readonly HTMLElement[], query: string, onQuery: (query: string) => void): HTMLElement | null;

/** What a vendor hears of, by the ids of categories and services that its settings name, and the config lacks. Of one that fits its shape. */
export declare function strayIds(config: unknown): [vendor: string, id: string][];

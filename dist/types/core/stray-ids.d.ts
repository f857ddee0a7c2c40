/**
 * The ids of categories and services that the settings of a vendor name, and the config lacks: by them it never hears of a grant. Of one that
 * fits its shape. `readItems` (read-decision.ts) reads the same ids of any config: with it, the first layer of shops that tell vendors would
 * weigh 0.2 kB more.
 */
export declare function strayIds(config: unknown): [vendor: string, id: string][];

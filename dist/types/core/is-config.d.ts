/** False for what no config can be, a list or a text that nobody has parsed among it: then nothing can be granted, nor stored but an opt-out. */
export declare function isConfig(value: unknown): boolean;

/**
 * Loads the config of a page and hands it on exactly once: that of the script's `data-config` (JSON, or the URL of it), else that of the
 * first `data-assent-config` block, else an empty one. Synchronously, unless it has to be fetched. One that cannot be read is `undefined`.
 */
export declare function loadConfig(script: Element | null, use: (input: unknown) => void): void;
/** Rejects unless the server has answered with success. */
export declare function fetchText(url: string): Promise<string>;

/**
 * Runs one act at a time under a name, in all tabs of the site where the browser has locks (https://w3c.github.io/web-locks/: not on
 * insecure pages, nor in sandboxed frames), else at once. The act must not throw.
 */
export declare function inTurn<T>(name: string, act: () => T | Promise<T>): Promise<T>;

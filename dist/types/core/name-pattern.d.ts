/** Says whether a text fits a pattern as configs have them: every character stands for itself, but `*` for any number of any. */
export declare function fitsPattern(pattern: string): (text: string) => boolean;
/**
 * The same for a host, as in a service's `domains`: its port, and a scheme or a path in the pattern, are not looked at. A dot at the start
 * stands for the host and all below it, as in a cookie's domain.
 */
export declare function fitsHost(pattern: string): (host: string) => boolean;

/* The composition root of dist/assent-guard.js: a classic script, so that the parser can wait for it. */
import type { EarlyHook } from "./consent/parts.js";
import * as guard from "./guard.js";

(window as unknown as Record<symbol, EarlyHook | undefined>)[Symbol.for("assent")]?.use?.(guard);

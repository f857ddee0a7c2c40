/* The composition root of dist/assent-guard.js: a classic script, so that the parser can wait for it. */
import type { EarlyHook } from "./consent/load-file.js";
import * as guard from "./guard.js";
import { hookKey } from "./platform/hook-key.js";

(window as unknown as Record<symbol, EarlyHook | undefined>)[hookKey]?.use?.(guard);

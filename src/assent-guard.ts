/* The composition root of dist/assent-guard.js: a classic script, so that the parser can wait for it. */
import type { EarlyHook } from "./consent/parts.js";
import * as guard from "./guard.js";
import { loaded } from "./platform/loaded.js";

(window as unknown as Record<symbol, EarlyHook | undefined>)[loaded]?.use?.(guard);

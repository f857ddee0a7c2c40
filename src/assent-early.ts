/* The composition root of dist/assent-early.js: a classic script, so that the parser can wait for it. */
import type { EarlyHook } from "./consent/parts.js";
import * as early from "./early.js";
import { loaded } from "./platform/loaded.js";

(window as unknown as Record<symbol, EarlyHook | undefined>)[loaded]?.use?.(early);

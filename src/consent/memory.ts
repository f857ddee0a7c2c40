import { createCookieStorage } from "../adapters/cookie-storage.js";
import { agreedRecord, encodeRecord } from "../core/consent-record.js";
import type { DecisionConfig } from "../core/decision-config.js";
import type { Memory } from "../core/types.js";

/** What the browser keeps between visits, in two cookies. */
export interface MemoryStorage {
  /** In doubt no record: corrupt, truncated, foreign, or two that disagree. Any opt-out cookie counts, and its term starts anew. */
  recall(): Memory;
  /** True if the browser has kept exactly this. */
  keep(memory: Memory): boolean;
}

export function createMemoryStorage({ cookie, optOut }: DecisionConfig): MemoryStorage {
  const recordCookie = createCookieStorage(cookie);
  const optOutCookie = createCookieStorage(optOut);
  return {
    recall() {
      const optedOut = optOutCookie.read().length > 0;
      if (optedOut) optOutCookie.write("1");
      return { record: agreedRecord(recordCookie.read()), optedOut };
    },
    keep({ record, optedOut }) {
      const isOptOutKept = optedOut ? optOutCookie.write("1") : optOutCookie.remove();
      return (record ? recordCookie.write(encodeRecord(record)) : recordCookie.remove()) && isOptOutKept;
    },
  };
}

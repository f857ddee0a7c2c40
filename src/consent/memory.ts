import { createCookieStorage } from "../adapters/cookie-storage.js";
import { visibleCookies } from "../adapters/visible-cookies.js";
import { encodeRecord, memoryOf, optOutMark, unreadableMark } from "../core/consent-record.js";
import type { DecisionConfig } from "../core/decision-config.js";
import { isPlainlyNewer } from "../core/newer-memory.js";
import type { Memory } from "../core/types.js";
import { warn } from "../platform/warn.js";

/** What the browser keeps between visits, in two cookies. */
export interface MemoryStorage {
  /** In doubt no record: corrupt, truncated, foreign, or two that disagree. Any opt-out cookie counts. */
  recall(): Memory;
  /** What the browser has, if it is something else than it was given; nothing where it does not keep that. */
  hearOf(memory: Memory): Memory | false;
  /** Lets the term of the opt-out start anew. */
  renew(): void;
  /** Stores exactly this; warns where the browser does not keep it. */
  keep(memory: Memory): void;
  /** False if the browser has not kept what it was given last, unless what stands denies. */
  isKept(): boolean;
  /** False if the browser keeps no cookie: found out by writing one and removing it, the first time that this is asked. */
  isLasting(): boolean;
}

export function createMemoryStorage({ cookie, optOut }: DecisionConfig): MemoryStorage {
  const recordCookie = createCookieStorage(cookie);
  const optOutCookie = createCookieStorage(optOut);
  const recall = () => {
    const all = visibleCookies();
    return memoryOf(recordCookie.read(all), optOutCookie.read(all));
  };
  const text = ({ record, optedOut, isDoubtful }: Memory) => [record ? encodeRecord(record) : !!isDoubtful, optedOut].join();
  let isReliable = true;
  let isLasting: boolean | undefined;
  return {
    recall,
    hearOf(memory) {
      const found = recall();
      return (isReliable || isPlainlyNewer(found, memory)) && text(found) !== text(memory) && found;
    },
    renew: () => optOutCookie.write(optOutMark, true),
    keep({ record, optedOut, sign }) {
      const isOptOutKept = optedOut ? optOutCookie.write(optOutMark) : optOutCookie.remove();
      const value = record ? encodeRecord(record) : sign;
      const isKept = value ? recordCookie.write(value) : recordCookie.remove();
      if (value && !recordCookie.read().includes(value)) recordCookie.write(unreadableMark); // One that is too large: what cannot be read may have been a refusal.
      const wasReliable = isReliable;
      isReliable = isKept && isOptOutKept;
      if (wasReliable && !isReliable) warn("the browser did not keep the consent cookie (blocked, too large, or set by a wider domain): choices hold for this page only");
    },
    isKept: () => isReliable || !!recall().isDoubtful,
    isLasting: () => (isLasting ??= recordCookie.probe()),
  };
}

/**
 * Property names that stay inside the head script, so that its build may shorten them: they are no part of the API, the config, the consent
 * cookie, the DOM, or what the head script and its parts hand to one another (src/core/host.ts). test/unit/internal-names.test.ts holds
 * the list to that.
 */
export const internalNames = [
  // what the engine answers and is given
  "gate", "started", "getVerdict", "moveTo", "isBroken", "isLeaving", "tellVendors", "prove",
  // the gate, its queue and its stage
  "watch", "statusOf", "isStale", "flush", "ids",
  // what the browser keeps
  "recall", "isSame", "renew", "keep",
  // the decision
  "items", "owner", "rules", "covered", "isMaterial", "noticeUntil", "isRequired", "isSignalled",
  // what the entries get
  "act",
];

/**
 * Property names that stay inside the head script, so that its build may shorten them: they are no part of the API, the config, the consent
 * cookie, the DOM, or what the head script and its parts hand to one another (src/core/host.ts, parts.ts). test/unit/internal-names.test.ts
 * holds the list to that.
 */
export const internalNames = [
  // what the engine answers and is given
  "gate", "started", "getTold", "isBroken", "isOptingOut", "tellVendors",
  // the gate, its queue and its stage
  "watch", "statusOf", "isStale", "isWaiting", "flush", "ids", "service",
  // what the browser keeps
  "recall", "isKept", "isLasting", "probe", "hearOf", "renew", "keep",
  // the decision
  "items", "owner", "rules", "covered", "isMaterial", "noticeUntil", "isRequired", "isRegionKnown",
  // what the entries get
  "act",
];

/**
 * Names that Lit's base class and our elements use between themselves, so that the build of the parts, which holds both, may shorten them: in
 * all files alike, each to the letter beside it. What anybody may know a Lit element by (`updateComplete`, `requestUpdate`, `renderRoot`) keeps
 * its name, as does what Lit also writes as a text (`elementProperties`, `finalized`, `properties`), and `updated`, which is a word of configs.
 */
export const namesInLit = Object.fromEntries(
  [
    // of the class
    "addInitializer", "createProperty", "getPropertyDescriptor", "getPropertyOptions", "finalize", "elementStyles", "finalizeStyles", "shadowRootOptions", "styles",
    // of an element
    "isUpdatePending", "hasUpdated", "enableUpdating", "addController", "removeController", "createRenderRoot", "scheduleUpdate", "performUpdate",
    "shouldUpdate", "willUpdate", "update", "firstUpdated", "getUpdateComplete", "hostConnected", "hostDisconnected", "hostUpdate", "hostUpdated",
    // of a property, and of a style sheet
    "converter", "reflect", "useDefault", "hasChanged", "noAccessor", "wrapped", "toAttribute", "fromAttribute", "styleSheet",
  ].map((name, index) => [name, "abcdefghijkmnpqrsuvwABDEFGHIJKLMNOPQRSTUVWXYZ"[index]]),
);

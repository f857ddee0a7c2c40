import type { Consent, View } from "./core/consent.js";
import type { ConsentChange, ConsentState } from "./core/types.js";
/** What `consent:error` tells beside the message: what it is about. */
export interface ConsentErrorDetail {
    /** As on the console, without `[assent]`. */
    readonly message: string;
    /** Of a mistake in the config: where it is, from `$`; what stands there; what could. */
    readonly path?: string;
    readonly found?: string;
    readonly expected?: string;
    /** The element that is marked wrongly. */
    readonly element?: Element;
    /** What could not be removed after a revocation. */
    readonly left?: readonly string[];
}
/** The events on `document`; see docs/api.md for when each comes. */
export interface ConsentEventMap {
    "consent:ready": CustomEvent<{
        readonly state: ConsentState;
    }>;
    "consent:change": CustomEvent<{
        readonly state: ConsentState;
    } & ConsentChange>;
    "consent:show": CustomEvent<{
        readonly view: View;
    }>;
    "consent:hide": CustomEvent<{
        readonly view: View;
    }>;
    "consent:error": CustomEvent<ConsentErrorDetail>;
}
/** An array until `assent.js` is there, and what answers at once from then on. */
export interface ConsentQueue {
    push(...callbacks: ((consent: Consent) => void)[]): unknown;
}
declare global {
    interface DocumentEventMap extends ConsentEventMap {
    }
    interface Window {
        /** The API, once `assent.js` or its stub has run. `createConsent` returns it and does not set this. */
        consent?: Consent;
        consentQueue?: ConsentQueue;
    }
}

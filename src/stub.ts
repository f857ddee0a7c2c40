/*
 * dist/assent-stub.js, to inline before everything else: until assent.js is there, and for good if it is blocked, the API answers "denied"
 * and keeps what it is asked to do; Google's tags are told the same (https://developers.google.com/tag-platform/security/guides/consent).
 */
import type { Consent } from "./core/consent.js";

type Callback = (consent: Consent) => void;
type Verb = Exclude<keyof Consent, "ready" | "getState" | "has" | "onChange" | "explain">;
/** What it is given, if no verb is missing; else the missing one, which does not fit. */
type Complete<Verbs extends readonly Verb[]> = Exclude<Verb, Verbs[number]> extends never ? Verbs : Exclude<Verb, Verbs[number]>;

interface StubbedWindow {
  consent?: Consent;
  consentQueue?: Callback[];
  dataLayer?: unknown[];
}

const page = window as unknown as StubbedWindow;

if (typeof page.consent?.has !== "function") {
  page.consentQueue ||= [];
  // Asked for anew each time: what comes after assent.js goes to its queue, which answers at once.
  const queue = { push: (callback: Callback) => page.consentQueue!.push(callback) };
  /** What the call throws, the promise is rejected with. */
  const later = <T>(call: (consent: Consent) => T) => new Promise<T>((resolve) => queue.push((consent) => resolve(new Promise<T>((settle) => settle(call(consent))))));
  const verbs = ["accept", "reject", "set", "withdraw", "optOut", "optIn", "erase", "show", "hide", "whenGranted", "exportRecord", "observe"] as const;
  const state = Object.freeze({ status: "undecided", source: "default", region: "", mode: "opt-in", categories: Object.freeze({}), services: Object.freeze({}), policyVersion: "", decidedAt: null, optedOut: false, gpc: false });
  /** What is asked of this one later, too, by whoever has kept it. */
  let real: Consent | undefined;
  queue.push((consent) => (real = consent));
  page.consent = {
    ...Object.fromEntries((verbs satisfies Complete<typeof verbs>).map((verb) => [verb, (...args: never[]) => later((consent) => (consent[verb] as (...args: never[]) => unknown)(...args))])),
    ready: later((consent) => consent),
    getState: () => real?.getState() ?? state,
    has: (id: string) => !!real?.has(id),
    explain: (id: string) => real?.explain(id) ?? (typeof id === "string" ? { id, decision: "unknown", rule: "unknown" } : { status: "unmarked", mark: [] }),
    onChange(...args: Parameters<Consent["onChange"]>) {
      const stop = new AbortController();
      queue.push((consent) => {
        const unsubscribe = stop.signal.aborted || consent.onChange(...args);
        stop.signal.onabort = unsubscribe as () => void;
      });
      return () => stop.abort();
    },
  } as unknown as Consent;

  const dataLayer = (page.dataLayer ||= []);
  const types = ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage", "personalization_storage", "security_storage"];
  const denied = Object.fromEntries(types.map((type) => [type, "denied"]));
  // Google's tags take a command only as an `arguments` object.
  (function (..._command: unknown[]) {
    dataLayer.push(arguments);
  })("consent", "default", { ...denied, security_storage: "granted", wait_for_update: 500 });
}

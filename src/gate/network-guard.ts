import { attempt } from "../core/attempt.js";
import { safeDocument } from "../platform/safe-document.js";
import { wrapConstructor, wrapNative } from "../platform/wrap-native.js";

/**
 * Refuses requests that scripts make to held addresses, each in the way in which a dead network would: `fetch` rejects with a TypeError,
 * XMLHttpRequest fires `error`, or `abort` where the page calls that first (a synchronous one throws), WebSocket and EventSource fire `error`
 * and are closed. `sendBeacon` answers false, which it says of a beacon that was not queued, and `fetchLater` says for ever that it has not
 * been sent: nothing is kept, and nothing is sent later.
 */
export function guardNetwork(isHeld: (address: unknown) => boolean): void {
  const { prototype } = Request;
  /** Of whatever document's kind: the getter throws for what is no request. */
  const isHeldFetch = (input: unknown) => isHeld(attempt(() => Reflect.get(prototype, "url", input) as string) ?? input);
  wrapNative(globalThis, "fetch", (_, [input, init], run) => {
    if (!isHeldFetch(input)) return run();
    const { signal = (input as Request | undefined)?.signal } = (init ?? {}) as RequestInit;
    return new Promise((_resolve, reject) => {
      const refuse = () => reject(signal?.aborted ? signal.reason : new TypeError("Failed to fetch: not granted"));
      if (signal?.aborted) refuse();
      else setTimeout(refuse);
    });
  });
  wrapNative(globalThis, "fetchLater", (_, [input], run) => (isHeldFetch(input) ? { activated: false } : run()));
  wrapNative(Navigator.prototype, "sendBeacon", (_, [address], run) => !isHeld(address) && run());
  guardRequests(isHeld);
  for (const [name, closed] of [["WebSocket", 3], ["EventSource", 2]] as const) {
    wrapConstructor(name, (values, kind) => (isHeld(values[0]) ? deadChannel(values, kind, closed) : undefined));
  }
}

function guardRequests(isHeld: (address: unknown) => boolean): void {
  const { prototype } = XMLHttpRequest;
  const opened = new WeakMap<XMLHttpRequest, readonly unknown[] | undefined>();
  /** Held ones, until they are opened anew, and who hears of their end: nobody any more, once that has come. The native ones are merely open. */
  const sent = new WeakMap<XMLHttpRequest, EventTarget[]>();
  wrapNative(prototype, "open", (self: XMLHttpRequest, values, run) => {
    const before = opened.get(self);
    const targets = sent.get(self);
    opened.set(self, values); // Its listeners may send it at once.
    try {
      run();
    } catch (error) {
      opened.set(self, before);
      throw error;
    }
    if (!targets) return;
    sent.delete(self);
    Reflect.deleteProperty(self, "readyState");
    if (!targets.splice(0).length) self.dispatchEvent(new Event("readystatechange"));
  });
  wrapNative(prototype, "send", (self: XMLHttpRequest, [body], run) => {
    const [method, address, ...options] = opened.get(self) ?? [];
    if (sent.has(self)) throw new DOMException("Failed to send: not open", "InvalidStateError");
    if (!isHeld(address)) return run();
    const isSync = options.length && !options[0];
    const targets = isSync ? [] : targetsOf(self, method, body);
    sent.set(self, targets);
    if (isSync) {
      setState(self, 4);
      throw new DOMException("Failed to send: not granted", "NetworkError");
    }
    begin(self, targets);
  });
  wrapNative(prototype, "abort", (self: XMLHttpRequest, _, run) => {
    const targets = sent.get(self);
    if (!targets) return run();
    end(self, targets, "abort");
    if (sent.get(self) === targets) setState(self, 0);
  });
}

/** Who hears of a request's end, in order: its upload first, where it has something to send. */
function targetsOf(request: XMLHttpRequest, method: unknown, body: unknown): EventTarget[] {
  return (body ?? null) === null || /^(?:get|head)$/i.test(String(method)) ? [request] : [request.upload, request];
}

function begin(request: XMLHttpRequest, targets: EventTarget[]): void {
  for (const target of [request, request.upload]) if (targets.includes(target)) target.dispatchEvent(new ProgressEvent("loadstart"));
  setTimeout(() => end(request, targets, "error"));
}

/** Ends a held request, unless it has ended: https://xhr.spec.whatwg.org/#request-error-steps. */
function end(request: XMLHttpRequest, targets: EventTarget[], type: "error" | "abort"): void {
  const told = targets.splice(0);
  if (!told.length) return;
  setState(request, 4);
  request.dispatchEvent(new Event("readystatechange"));
  for (const target of told) for (const each of [type, "loadend"]) target.dispatchEvent(new ProgressEvent(each));
}

function setState(request: XMLHttpRequest, value: number): void {
  Object.defineProperty(request, "readyState", { value, configurable: true });
}

/** An object of the native kind whose connection could not be made. */
function deadChannel([address, options]: readonly unknown[], prototype: object, closed: number): object {
  const isSocket = closed === 3;
  const { href } = new URL(String(address), safeDocument.baseURI);
  const url = isSocket ? href.replace(/^http/, "ws") : href;
  if (isSocket && !/^wss?:[^#]*$/.test(url)) throw new DOMException("Failed to open", "SyntaxError");
  const channel = Object.setPrototypeOf(new EventTarget(), prototype) as EventTarget & Record<string, unknown>;
  const own = (values: object) => {
    for (const [name, value] of Object.entries(values)) Object.defineProperty(channel, name, { value, writable: true, configurable: true, enumerable: true });
  };
  const send = () => {
    if (!channel["readyState"]) throw new DOMException("Failed to send: not granted", "InvalidStateError");
  };
  const close = () => {
    if (!channel["readyState"]) own({ readyState: 2 }); // A socket is closing.
  };
  own({ url, readyState: 0, withCredentials: !!(options as EventSourceInit | undefined)?.withCredentials, bufferedAmount: 0, extensions: "", protocol: "", binaryType: "blob", onopen: null, onmessage: null, onerror: null, onclose: null, send, close });
  setTimeout(() => {
    if (channel["readyState"] === closed) return;
    own({ readyState: closed });
    const events = [new Event("error"), ...(isSocket ? [new CloseEvent("close", { code: 1006 })] : [])];
    for (const event of events) {
      const handler = channel[`on${event.type}`];
      if (typeof handler === "function") channel.addEventListener(event.type, handler as EventListener, { once: true });
      channel.dispatchEvent(event);
    }
  });
  return channel;
}

import { attempt } from "../core/attempt.js";
import { safeDocument } from "../platform/safe-document.js";
import { wrapConstructor, wrapNative } from "../platform/wrap-native.js";

/**
 * Refuses requests that scripts make to held addresses, each in the way in which a dead network would: `fetch` rejects with a TypeError,
 * XMLHttpRequest fires `error` (a synchronous one throws), WebSocket and EventSource fire `error` and are closed. `sendBeacon` answers
 * false, which it says of a beacon that was not queued, and `fetchLater` says for ever that it has not been sent: nothing is kept, and nothing
 * is sent later.
 */
export function guardNetwork(isHeld: (address: unknown) => boolean): void {
  const { prototype } = Request;
  /** Of whatever document's kind: the getter throws for what is no request. */
  const isHeldFetch = (input: unknown) => isHeld(attempt(() => Reflect.get(prototype, "url", input) as string) ?? input);
  wrapNative(globalThis, "fetch", (_, [input, init], run) => {
    if (!isHeldFetch(input)) return run();
    const signal = (init as RequestInit | undefined)?.signal ?? (input as Request | undefined)?.signal;
    return Promise.reject(signal?.aborted ? signal.reason : new TypeError("Failed to fetch: not granted"));
  });
  wrapNative(globalThis, "fetchLater", (_, [input], run) => (isHeldFetch(input) ? { activated: false } : run()));
  wrapNative(Navigator.prototype, "sendBeacon", (_, [address], run) => !isHeld(address) && run());
  guardRequests(isHeld);
  for (const [name, closed] of [["WebSocket", 3], ["EventSource", 2]] as const) {
    wrapConstructor(name, (values, kind) => (isHeld(values[0]) ? deadChannel(values, kind, closed) : undefined));
  }
}

function guardRequests(isHeld: (address: unknown) => boolean): void {
  const opened = new WeakMap<XMLHttpRequest, readonly unknown[]>();
  wrapNative(XMLHttpRequest.prototype, "open", (self: XMLHttpRequest, values, run) => {
    opened.set(self, values);
    Reflect.deleteProperty(self, "readyState");
    return run();
  });
  wrapNative(XMLHttpRequest.prototype, "send", (self: XMLHttpRequest, _, run) => {
    const values = opened.get(self) ?? [];
    if (!isHeld(values[1])) return run();
    if (values.length > 2 && !values[2]) throw new DOMException("Failed to send: not granted", "NetworkError");
    self.dispatchEvent(new ProgressEvent("loadstart"));
    setTimeout(() => {
      if (opened.get(self) !== values) return;
      Object.defineProperty(self, "readyState", { value: 4, configurable: true });
      self.dispatchEvent(new Event("readystatechange"));
      for (const type of ["error", "loadend"]) self.dispatchEvent(new ProgressEvent(type));
    });
  });
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

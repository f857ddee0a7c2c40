/**
 * Refuses requests that scripts make to held addresses, each in the way in which a dead network would: `fetch` rejects with a TypeError,
 * XMLHttpRequest fires `error`, or `abort` where the page calls that first (a synchronous one throws), WebSocket and EventSource fire `error`
 * and are closed. `sendBeacon` answers false, which it says of a beacon that was not queued, and `fetchLater` says for ever that it has not
 * been sent: nothing is kept, and nothing is sent later.
 */
export declare function guardNetwork(isHeld: (address: unknown) => boolean): void;

/* The part that shows placeholders, loaded when a frame or player is held. */
import type { Host } from "./core/host.js";

export function place(_element: Element, _host: Host): void {}

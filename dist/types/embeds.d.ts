import type { Host } from "./core/host.js";
export declare function place(_element: Element, _host: Host): void;

/* The part that asks where the visitor is, loaded where the config or the page names somebody to ask. */
export { findRegion } from "./adapters/region-source.js";

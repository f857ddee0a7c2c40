export { findRegion } from "./adapters/region-source.js";

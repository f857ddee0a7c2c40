export { followAstro } from "./gate/astro-swap.js";
export { callLate } from "./gate/call-late.js";
export { place } from "./gate/written-markup.js";

/* The part that answers released code which asks for what only the time of parsing could give it, and follows where Astro swaps pages. */
export { followAstro } from "./gate/astro-swap.js";
export { callLate } from "./gate/call-late.js";
export { place } from "./gate/written-markup.js";

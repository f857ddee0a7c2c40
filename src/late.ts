/* The part that answers released code which asks for what only the time of parsing could give it. */
export { callLate } from "./gate/call-late.js";
export { place } from "./gate/written-markup.js";

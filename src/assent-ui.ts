/* The composition root of dist/assent-ui.js: what the head script loads when there is something to show. */
export { check } from "./ui/check-page.js";
export { cover, hide, show } from "./ui/show.js";

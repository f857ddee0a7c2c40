/* The composition root of dist/assent-ui.js: what the head script loads when there is something to show. */
export { check, cover, hide, show } from "./ui/show.js";

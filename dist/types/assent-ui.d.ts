export { check } from "./ui/check-page.js";
export { cover, hide, show } from "./ui/show.js";

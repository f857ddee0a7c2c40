export { check, cover, hide, show } from "./ui/show.js";

export { check, hide, show } from "./ui/show.js";

import "./ui/lit-names.js";
export { check, cover, hide, show } from "./ui/show.js";

import { p as pageShape } from './page-shape.js';
import { r as readConfig } from './read-config.js';

const quiet = { wrong() {
}, unknown() {
}, repeated() {
}, stray() {
} };
function parse(input) {
  return readConfig(pageShape, input, quiet);
}

export { parse };

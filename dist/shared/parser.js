import { p as pageShape } from './page-shape.js';
import { r as readConfig, s as silent } from './read-config.js';

function parse(input) {
  return readConfig(pageShape, input, silent);
}

export { parse };

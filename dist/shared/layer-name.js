import { t as textOf } from './own-keys.js';

const layerPattern = "^[A-Za-z_$][\\w$]*$";
function layerName(value) {
  return textOf(value, "dataLayer", new RegExp(layerPattern));
}

export { layerPattern as a, layerName as l };

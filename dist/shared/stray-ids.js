import { o as own } from './own-keys.js';

function strayIds(config) {
  const { categories = defaults, integrations } = own(config);
  const known = categories.flatMap((category) => [category, ...own(category)["services"] ?? []].map(({ id }) => id));
  return Object.entries(own(integrations)).flatMap(
    ([vendor, settings]) => idsIn(settings).filter((id) => !known.includes(id)).map((id) => [vendor, id])
  );
}
const defaults = ["essential", "functional", "analytics", "third-party"].map((id) => ({ id }));
function idsIn(settings) {
  const { ids = [], services = [], map } = own(settings);
  return [...ids, ...services, ...Object.keys(own(map))];
}

export { strayIds as s };

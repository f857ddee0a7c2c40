function isMet({ items }, state, { ids, service }) {
  const owner = items.find(({ id }) => id === service)?.owner;
  const needed = service ? [...ids.filter((id) => id !== owner), service] : ids;
  return needed.length > 0 && needed.every((id) => id[0] === "!" ? state.status === "decided" && decisionOn(state, id.slice(1)) === "denied" : isGranted(state, id));
}
function decisionOn({ categories, services }, id) {
  return [categories, services].find((decisions) => Object.hasOwn(decisions, id))?.[id];
}
function isGranted(state, id) {
  return decisionOn(state, id) === "granted";
}
function grantedIds(state) {
  return Object.keys({ ...state.categories, ...state.services }).filter((id) => isGranted(state, id));
}

function own(value) {
  return Object.assign(/* @__PURE__ */ Object.create(null), value);
}
function textOf(value, or = "", form = /^/) {
  return typeof value === "string" && form.test(value) ? value : or;
}

export { isMet as a, decisionOn as d, grantedIds as g, isGranted as i, own as o, textOf as t };

function own(value) {
  return Object.assign(/* @__PURE__ */ Object.create(null), value);
}
function textOf(value, or = "", form = /^/) {
  return typeof value === "string" && form.test(value) ? value : or;
}

export { own as o, textOf as t };

function own(value) {
  return Object.assign(/* @__PURE__ */ Object.create(null), value);
}

export { own as o };

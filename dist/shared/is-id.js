function isId(value) {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value);
}

export { isId as i };

function isPlace(code) {
  return typeof code === "string" && /^(?!XX|ZZ|EU|UK)[A-Z]{2}(-\w{1,3})?$/i.test(code);
}

export { isPlace as i };

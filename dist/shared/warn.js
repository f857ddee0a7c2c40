function warn(message) {
  console.warn(`[assent] ${message}`);
}

export { warn as w };

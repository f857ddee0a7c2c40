function attempt(access) {
  try {
    return access();
  } catch {
    return void 0;
  }
}

export { attempt as a };

function start(_host) {
  return () => {
  };
}

export { start };

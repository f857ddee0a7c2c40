function translate(_input) {
}
function readStored(_input) {
  return void 0;
}

export { readStored, translate };

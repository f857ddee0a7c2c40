async function note(_host) {
}
async function exportRecord(host) {
  return { id: null, record: null, history: [], optedOut: host.getMemory().optedOut };
}
function forget(_host) {
}

export { exportRecord, forget, note };

// Browsers come from the system: see test/browsers.mjs.
module.exports = { skipDownload: true };

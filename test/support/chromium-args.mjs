/** Flags that make Chromium start as root, keep to itself and be the same each time. */
export const chromiumArgs = Object.freeze([
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of its own behind the address bar, which each new window loads: half a second of processor time.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
]);

/* Stand-in for pinit.js: dresses the save links, sets _pin_unauth, reports that it was here. */
(() => {
  const { origin } = new URL(document.currentScript.src);
  for (const link of document.querySelectorAll('a[data-pin-do="buttonPin"]')) {
    link.dataset.pinLog = 'button_pinit';
    link.style.cssText = 'background:#c8001c;border-color:#c8001c;color:#fff';
  }
  document.cookie = `_pin_unauth=${btoa(String(Math.random())).replace(/=/g, '')}; path=/; max-age=${365 * 24 * 60 * 60}; samesite=lax`;
  new Image().src = `${origin}/pinterest/log?type=pidget&event=init&via=${encodeURIComponent(location.href)}`;
  (window.__ran ||= []).push('pinterest');
  document.dispatchEvent(new CustomEvent('demo:ran', { detail: 'pinterest' }));
})();

/* Stand-in for the DoubleClick remarketing tag: a first-party cookie, a localStorage key, a pixel. */
(() => {
  const { origin } = new URL(document.currentScript.src);
  const now = Math.floor(Date.now() / 1000);
  document.cookie = `_gcl_au=1.1.${Math.floor(Math.random() * 2 ** 31)}.${now}; path=/; max-age=${90 * 24 * 60 * 60}; samesite=lax`;
  try {
    localStorage.setItem('_gcl_ls', JSON.stringify({ schema: 'gcl', version: 1, at: now }));
  } catch {
    /* storage is off: the real one goes on without, too */
  }
  new Image().src = `${origin}/doubleclick/pagead/viewthroughconversion/${window.google_conversion_id || 0}/?random=${now}&guid=ON&url=${encodeURIComponent(location.href)}`;
  (window.__ran ||= []).push('doubleclick');
  document.dispatchEvent(new CustomEvent('demo:ran', { detail: 'doubleclick' }));
})();

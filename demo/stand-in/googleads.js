/* Stand-in for the Google Ads conversion tag: a first-party cookie and a pixel. */
(() => {
  const { origin } = new URL(document.currentScript.src);
  const now = Math.floor(Date.now() / 1000);
  document.cookie = `_gcl_au=1.1.${Math.floor(Math.random() * 2 ** 31)}.${now}; path=/; max-age=${90 * 24 * 60 * 60}; samesite=lax`;
  new Image().src = `${origin}/googleads/conversion/${window.google_conversion_id || 0}/?random=${now}&url=${encodeURIComponent(location.href)}`;
  (window.__ran ||= []).push('google-ads');
  document.dispatchEvent(new CustomEvent('demo:ran', { detail: 'google-ads' }));
})();

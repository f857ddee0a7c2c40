/* Stand-in for fbevents.js: empties the fbq queue, sets _fbp, sends an image for each event. */
(() => {
  const { origin } = new URL(document.currentScript.src);
  const pixels = [];

  function run(verb, subject) {
    if (verb === 'init') pixels.push(subject);
    if (verb !== 'track') return;
    if (!/(?:^|; )_fbp=/.test(document.cookie)) {
      document.cookie = `_fbp=fb.1.${Date.now()}.${Math.floor(Math.random() * 1e10)}; path=/; max-age=${90 * 24 * 60 * 60}; samesite=lax`;
    }
    for (const id of pixels) new Image().src = `${origin}/facebook/tr/?id=${id}&ev=${subject}&dl=${encodeURIComponent(location.href)}&noscript=0`;
  }

  const { fbq } = window;
  if (fbq) {
    fbq.callMethod = run;
    for (const call of fbq.queue.splice(0)) run(...call);
  }
  (window.__ran ||= []).push('facebook');
  document.dispatchEvent(new CustomEvent('demo:ran', { detail: 'facebook' }));
})();

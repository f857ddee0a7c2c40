/* Stand-in for widgets.js: turns each share link into the company's own button, in a frame. */
(() => {
  const { origin } = new URL(document.currentScript.src);
  for (const link of document.querySelectorAll('a.twitter-share-button')) {
    const frame = document.createElement('iframe');
    frame.className = 'twitter-share-button-rendered';
    frame.title = 'Share on Twitter';
    frame.width = '92';
    frame.height = '32';
    frame.src = `${origin}/twitter/button?url=${encodeURIComponent(link.dataset.url || location.href)}`;
    link.replaceWith(frame);
  }
  (window.__ran ||= []).push('twitter');
  document.dispatchEvent(new CustomEvent('demo:ran', { detail: 'twitter' }));
})();

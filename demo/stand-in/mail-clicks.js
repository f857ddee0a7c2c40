/* Stand-in for a mail sender's click script: reads the letter's mark in the address, keeps it, reports it. */
(() => {
  const { origin } = new URL(document.currentScript.src);
  const letter = new URLSearchParams(location.search).get('letter');
  if (letter) {
    document.cookie = `_mail_letter=${encodeURIComponent(letter)}; path=/; max-age=${30 * 24 * 60 * 60}; samesite=lax`;
    new Image().src = `${origin}/mail/click?letter=${encodeURIComponent(letter)}&url=${encodeURIComponent(location.pathname)}`;
  }
  (window.__ran ||= []).push('mail-clicks');
  document.dispatchEvent(new CustomEvent('demo:ran', { detail: 'mail-clicks' }));
})();

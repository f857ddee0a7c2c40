/* Stand-in for a bag-reminder script: knows the visitor again, and reports what is put into the bag and left there. */
(() => {
  const { origin, searchParams } = new URL(document.currentScript.src);
  const known = /(?:^|; )_reminder_id=([^;]+)/.exec(document.cookie)?.[1];
  const visitor = known || Math.random().toString(36).slice(2);
  document.cookie = `_reminder_id=${visitor}; path=/; max-age=${180 * 24 * 60 * 60}; samesite=lax`;
  const tell = (event, piece = '') => {
    const url = `${origin}/reminder/event?${new URLSearchParams({ account: searchParams.get('account') || '', visitor, event, piece })}`;
    if (!navigator.sendBeacon || !navigator.sendBeacon(url)) new Image().src = url;
  };
  try {
    sessionStorage.setItem('_reminder_visit', JSON.stringify({ at: Date.now(), page: location.pathname }));
  } catch {
    /* storage is off: the real one goes on without, too */
  }
  tell('view', document.querySelector('[data-piece]')?.dataset.piece);
  document.addEventListener('submit', ({ target }) => {
    if (target.matches?.('[data-order]')) tell('added', new FormData(target).get('add'));
  });
  (window.__ran ||= []).push('cart-reminders');
  document.dispatchEvent(new CustomEvent('demo:ran', { detail: 'cart-reminders' }));
})();

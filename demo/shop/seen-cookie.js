/* Milanoo's memory of pieces that were looked at: held back until `functional` is granted. */
const piece = document.querySelector('[data-piece]');
if (piece instanceof HTMLElement) {
  const known = /(?:^|; )milanoo_seen=([^;]*)/.exec(document.cookie)?.[1]?.split('.') ?? [];
  const seen = [...new Set([piece.dataset.piece, ...known])].filter(Boolean).slice(0, 6);
  document.cookie = `milanoo_seen=${seen.join('.')}; path=/milanoo/; max-age=${30 * 24 * 60 * 60}; samesite=lax`;
}

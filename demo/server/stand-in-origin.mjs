// @ts-check
/**
 * The stand-in's address as this visitor has to write it.
 *
 * Cookies do not know ports: only another host name makes another site. On this computer there are two, and the stand-in is always the one
 * that the shop was not called by. Elsewhere there is but one, and the port has to do.
 *
 * @param {string | undefined} host the request's Host header
 * @param {number} port
 * @param {string} [role] gives one company a host of its own on this computer: `ads` is `ads.localhost`. Elsewhere all share one
 */
export function standInOrigin(host, port, role) {
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : 'localhost';
  if (role && /^((.+\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(name)) return `http://${role}.localhost:${port}`;
  if (name === '127.0.0.1') return `http://localhost:${port}`;
  return `http://${/^((.+\.)?localhost|\[::1\])$/.test(name) ? '127.0.0.1' : name}:${port}`;
}

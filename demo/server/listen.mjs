// @ts-check
/** How many ports are tried before giving up. */
const TRIES = 50;

/**
 * Listens on a port, or on the next one free.
 *
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any
 * @param {string | undefined} host
 * @returns {Promise<number>} the port it got
 */
export async function listen(server, port, host) {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOnce(server, candidate, host);
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!taken || candidate - port >= TRIES) throw error;
    }
  }
}

/** @param {import('node:http').Server} server @param {number} port @param {string | undefined} host @returns {Promise<number>} */
function listenOnce(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve(address.port);
    });
  });
}

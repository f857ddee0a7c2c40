// @ts-check
/**
 * Five demonstration shops, and beside them a stand-in for every third party that they embed.
 *
 *     npm start                 the shops on port 8080, or the next one free
 *     PORT=3000 npm start       elsewhere
 *     HOST=0.0.0.0 npm start    from a container, for visitors outside it
 *     RECORDS=file npm start    where records of consent go that are sent to /consent-records
 */
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listen } from './server/listen.mjs';
import { createRequestLog } from './server/request-log.mjs';
import { createShopHandler } from './server/shop-handler.mjs';
import { createStandInHandler } from './server/stand-in-handler.mjs';
import { shopNames } from './storefront/switcher.mjs';

/**
 * @typedef {object} DemoServer
 * @property {string} url the shop, with no slash at the end
 * @property {string} standInUrl the stand-in third party: another host name, so another site, with a cookie jar of its own
 * @property {import('./server/request-log.mjs').LogEntry[]} log what reached the stand-in, newest last; live
 * @property {() => Promise<void>} close
 */

/**
 * Starts both. Port 0 asks for any free one; a port that is taken gives way to the next.
 *
 * @param {{ port?: number, standInPort?: number, host?: string, recordsFile?: string, repaint?: (svg: string) => string }} [options]
 * @returns {Promise<DemoServer>}
 */
export async function createDemoServer({ port = 0, standInPort = 0, host = '127.0.0.1', recordsFile = join(tmpdir(), 'milly-consent-records.ndjson'), repaint } = {}) {
  const log = createRequestLog();
  const standIn = createServer(createStandInHandler({ log }));
  const standInAt = await listen(standIn, standInPort, host);
  const shop = createServer(createShopHandler({ log, standInPort: standInAt, recordsFile, repaint }));
  const shopAt = await listen(shop, port, host);
  return {
    url: `http://localhost:${shopAt}`,
    standInUrl: `http://127.0.0.1:${standInAt}`,
    log: log.entries,
    close: async () => {
      await Promise.all([shop, standIn].map(stop));
    },
  };
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function stop(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.env.PORT ?? 8080);
  const demo = await createDemoServer({ port, standInPort: port && port + 1, host: process.env.HOST, recordsFile: process.env.RECORDS });
  const shops = shopNames.map(([folder, name]) => `  ${name.padEnd(24)}${demo.url}/${folder && `${folder}/`}\n`);
  console.log(`\n${shops.join('')}\n  ${'Stand-in third parties'.padEnd(24)}${demo.standInUrl}/\n\n  Ctrl+C ends all.\n`);
}

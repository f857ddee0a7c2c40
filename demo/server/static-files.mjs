// @ts-check
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typeOf } from './send.mjs';

const demo = fileURLToPath(new URL('../', import.meta.url));

/** What may be fetched, by first folder. Nothing else in the repository can. @type {Record<string, string>} */
const ROOTS = {
  dist: fileURLToPath(new URL('../../dist/', import.meta.url)),
  fonts: join(demo, 'fonts'),
  panel: join(demo, 'panel'),
  playground: join(demo, 'playground'),
  policies: join(demo, 'policies'),
  shop: join(demo, 'shop'),
  styles: join(demo, 'styles'),
};

/**
 * Reads a served file. Anything odd (a way out of its folder, a link out of it, a name that does not decode) reads as absent.
 *
 * @param {string} pathname as in the URL
 * @returns {Promise<{ type: string, body: Buffer } | undefined>}
 */
export async function readStatic(pathname) {
  try {
    const [, folder, ...rest] = decodeURIComponent(pathname).split('/');
    if (!Object.hasOwn(ROOTS, folder) || rest.some((part) => part === '' || part.startsWith('.') || /[\\\0]/.test(part))) return undefined;
    const root = await realpath(ROOTS[folder]);
    const file = await realpath(join(root, ...rest));
    if (!file.startsWith(root + sep)) return undefined;
    return { type: typeOf(extname(file)), body: await readFile(file) };
  } catch {
    return undefined;
  }
}

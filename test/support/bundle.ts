import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Host } from './host.js';

/**
 * Bundles an app that imports dist/index.js as `assent`, and serves it and its chunks under `/app/`; the app itself is `/app/stdin.js`: a module,
 * or one classic script that has all in it (`iife`).
 */
export async function serveBundle(shop: Host, contents: string, format: 'esm' | 'iife' = 'esm'): Promise<void> {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist, sourcefile: 'app.js' },
    alias: { assent: `${dist}index.js` },
    bundle: true,
    splitting: format === 'esm',
    format,
    outdir: '/app',
    chunkNames: '[name]-[hash]',
    write: false,
    logLevel: 'silent',
  });
  for (const { path, text } of outputFiles) shop.route(`/app/${basename(path)}`, (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(text));
}

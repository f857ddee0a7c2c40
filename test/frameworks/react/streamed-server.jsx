import { PassThrough } from 'node:stream';
import { renderToPipeableStream } from 'react-dom/server';
import { Streamed } from './streamed.jsx';

/** The document as a stream, whose pieces come when the promises are kept. */
export function stream(areHeld, pieces) {
  const out = new PassThrough();
  const { pipe } = renderToPipeableStream(<Streamed areHeld={areHeld} pieces={pieces} />, { bootstrapScripts: ['/app.js'], onShellReady: () => pipe(out), onError: (error) => out.destroy(error) });
  return out;
}

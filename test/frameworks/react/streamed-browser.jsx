import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Streamed } from './streamed.jsx';

/** The first piece is hydrated when the test says so: till then it is what the server has sent. */
const goods = new Promise((resolve) => (window.hydrateGoods = resolve));
const more = Promise.resolve();

startTransition(() => void hydrateRoot(document, <Streamed areHeld={!!window.consent} pieces={[goods, more]} />));

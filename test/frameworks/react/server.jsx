import { renderToString } from 'react-dom/server';
import { Page } from './document.jsx';

export const render = (isTold) => `<!doctype html>${renderToString(<Page isTold={isTold} />)}`;

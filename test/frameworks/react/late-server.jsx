import { renderToString } from 'react-dom/server';
import { apps, Around } from './late.jsx';

export function render(name) {
  const { Page } = apps[name];
  const html = renderToString(<Page />);
  return `<!doctype html>${name === 'document' ? html : renderToString(<Around html={html} />)}`;
}

import { useState } from 'react';

function Films() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <button onClick={() => setCount(count + 1)}>{count}</button>
      <iframe id="film" title="Film" width="600" height="400" data-consent="third-party" data-src="/vendor/film.html" suppressHydrationWarning />
      <p>after</p>
    </main>
  );
}

const config = { categories: [{ id: 'essential', required: true }, { id: 'third-party' }] };

function Head() {
  return (
    <head>
      <meta charSet="utf-8" />
      <title>Films</title>
      <script type="application/json" data-assent-config="" dangerouslySetInnerHTML={{ __html: JSON.stringify(config) }} />
      <script src="/dist/assent.js" />
    </head>
  );
}

/** What React is given: a container on a page that it does not know, or the whole document. Its code comes by `import()`. */
export const apps = {
  container: { Page: Films, find: () => document.querySelector('#app') },
  document: {
    Page: () => (
      <html lang="en" suppressHydrationWarning>
        <Head />
        <body>
          <Films />
          <script dangerouslySetInnerHTML={{ __html: 'import("/app.js")' }} />
        </body>
      </html>
    ),
    find: () => document,
  },
};

export function Around({ html }) {
  return (
    <html lang="en">
      <Head />
      <body>
        <div id="app" dangerouslySetInnerHTML={{ __html: html }} />
        <script dangerouslySetInnerHTML={{ __html: 'import("/app.js")' }} />
      </body>
    </html>
  );
}

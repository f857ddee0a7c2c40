import { Suspense, use } from 'react';

const config = { categories: [{ id: 'essential', required: true }, { id: 'analytics' }, { id: 'third-party' }] };

const note = (name) => ({ dangerouslySetInnerHTML: { __html: `(window.seen ||= []).push("${name}")` } });

/** A whole document that is sent in pieces: what stands in a `Piece` when its promise is kept, and React moves it to its place. */
export function Streamed({ areHeld, pieces }) {
  const mark = areHeld ? { type: 'text/plain', 'data-consent': 'analytics' } : {};
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <title>Shop</title>
        {areHeld && <script type="application/json" data-assent-config="" dangerouslySetInnerHTML={{ __html: JSON.stringify(config) }} />}
        {areHeld && <script src="/dist/assent.js" />}
        <script {...mark} src="/vendor/head.js" />
      </head>
      <body>
        <h1>Shop</h1>
        <Suspense fallback={<p>One moment</p>}>
          <Piece until={pieces[0]} id="goods">
            <script {...mark} {...note('inline of goods')} />
            <script {...mark} src="/vendor/goods.js" />
            <iframe suppressHydrationWarning title="A film" width="320" height="180" {...(areHeld ? { 'data-consent': 'third-party', 'data-src': '/vendor/film.html' } : { src: '/vendor/film.html' })} />
          </Piece>
        </Suspense>
        <Suspense fallback={<p>One moment</p>}>
          <Piece until={pieces[1]} id="more">
            <script {...mark} {...note('inline of more')} />
            <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `<iframe title="A clip" width="320" height="180" ${areHeld ? 'data-consent="third-party" data-' : ''}src="/vendor/clip.html"></iframe>` }} />
          </Piece>
        </Suspense>
        <script {...mark} {...note('last')} />
      </body>
    </html>
  );
}

function Piece({ until, id, children }) {
  use(until);
  return <section id={id}>{children}</section>;
}

import Script from 'next/script';

/**
 * The shops that every page comes in: `held`, as docs/frameworks.md says; `native`, the same tags as they would be without Assent; `loose`,
 * held by somebody who has not read that page; and `faulty`, the same with a fault of the app's own.
 */
export const shops = [{ tags: 'held' }, { tags: 'native' }, { tags: 'loose' }, { tags: 'faulty' }];

const mark = { type: 'text/plain', 'data-consent': 'analytics' };
const markOf = (tags) => (tags === 'native' ? {} : mark);

/** What a tag does when it runs. */
const note = (name) => `(window.seen ||= []).push(${JSON.stringify(name)})`;

/** With integrations, a second file of Assent's is written behind its tag. */
const config = { categories: [{ id: 'essential', required: true }, { id: 'analytics' }, { id: 'third-party' }], integrations: { googleConsentMode: true } };

export function Assent({ tags }) {
  if (tags === 'native') return null;
  return (
    <>
      <script type="application/json" data-assent-config="" dangerouslySetInnerHTML={{ __html: JSON.stringify(config) }} />
      {tags === 'held' ? <script src="/dist/assent.js" /> : <Script src="/dist/assent.js" strategy="beforeInteractive" />}
    </>
  );
}

export function External({ tags, name, ...rest }) {
  return <script {...markOf(tags)} {...rest} src={`/vendor/${name}.js`} />;
}

export function Inline({ tags, name }) {
  return <script {...markOf(tags)} dangerouslySetInnerHTML={{ __html: note(name) }} />;
}

/** next/script. Next preloads what is in `src`; and one with neither `src` nor code it inserts at every visit anew. */
export function NextScript({ tags, name, strategy }) {
  const address = tags === 'held' ? { 'data-src': `/vendor/${name}.js`, dangerouslySetInnerHTML: { __html: '' } } : { src: `/vendor/${name}.js` };
  return <Script id={name} strategy={strategy} {...markOf(tags)} {...address} />;
}

export function NextInline({ tags, name }) {
  return (
    <Script id={name} {...markOf(tags)}>
      {note(name)}
    </Script>
  );
}

/** A frame. What stands in `__html` React neither compares nor touches, so a placeholder may stand beside it before hydration. */
export function Frame({ tags }) {
  const box = { title: 'Film', width: 400, height: 300 };
  if (tags === 'native') return <iframe {...box} src="/vendor/film.html" />;
  if (tags !== 'held') return <iframe {...box} data-consent="third-party" data-src="/vendor/film.html" />;
  const html = '<iframe title="Film" width="400" height="300" data-consent="third-party" data-src="/vendor/film.html"></iframe>';
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}

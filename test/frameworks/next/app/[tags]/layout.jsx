import { Clock } from '../../clock.jsx';
import { Assent, External, Inline, shops } from '../../tags.jsx';

export const dynamicParams = false;
export const generateStaticParams = () => shops;

/** Assent has set `data-consent` on the root when React compares it with what the server has sent. */
export default async function Layout({ params, children }) {
  const { tags } = await params;
  return (
    <html lang="en" suppressHydrationWarning={tags === 'held'}>
      <head>
        <Assent tags={tags} />
        <External tags={tags} name="head" />
        <Inline tags={tags} name="inline head" />
        <External tags={tags} name="async-of-both" async />
      </head>
      <body>
        {tags === 'faulty' && <Clock />}
        {children}
      </body>
    </html>
  );
}

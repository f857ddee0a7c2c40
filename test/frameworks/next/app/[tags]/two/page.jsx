import Link from 'next/link';
import { External, Frame, Inline, NextInline, NextScript } from '../../../tags.jsx';

export const metadata = { title: 'two', description: 'The other page' };

export default async function Two({ params }) {
  const { tags } = await params;
  return (
    <main>
      <h1 id="two">Two</h1>
      <Frame tags={tags} />
      <Inline tags={tags} name="inline of two" />
      <External tags={tags} name="body-of-two" />
      <External tags={tags} name="async-of-two" async />
      <NextScript tags={tags} name="next-of-two" />
      <NextScript tags={tags} name="lazy-of-two" strategy="lazyOnload" />
      <NextInline tags={tags} name="next inline of two" />
      <Link id="link" href={`/${tags}`}>
        One
      </Link>
    </main>
  );
}

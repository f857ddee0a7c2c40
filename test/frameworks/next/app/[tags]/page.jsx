import Link from 'next/link';
import { External, Inline, NextInline, NextScript } from '../../tags.jsx';

export const metadata = { title: 'one' };

export default async function One({ params }) {
  const { tags } = await params;
  return (
    <main>
      <h1 id="one">One</h1>
      <Inline tags={tags} name="inline of one" />
      <External tags={tags} name="body-of-one" />
      <External tags={tags} name="async-of-one" async />
      <NextScript tags={tags} name="next-of-one" />
      <NextInline tags={tags} name="next inline of one" />
      <Link id="link" href={`/${tags}/two`}>
        Two
      </Link>
    </main>
  );
}

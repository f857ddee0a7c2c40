import Head from 'next/head';
import Link from 'next/link';
import { External, Inline, NextInline, NextScript } from '../../../tags.jsx';
export { getStaticPaths, getStaticProps } from '../../../paths.js';

export default function One({ tags }) {
  return (
    <main>
      <Head>
        <title>one</title>
        {External({ tags, name: 'head-of-both' })}
        {External({ tags, name: 'async-of-both', async: true })}
        {Inline({ tags, name: 'inline head of one' })}
      </Head>
      <h1 id="one">One</h1>
      <Inline tags={tags} name="inline of one" />
      <External tags={tags} name="body-of-one" />
      <NextScript tags={tags} name="next-of-one" />
      <NextInline tags={tags} name="next inline of one" />
      <Link id="link" href={`/old/${tags}/two`}>
        Two
      </Link>
    </main>
  );
}

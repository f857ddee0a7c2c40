import Head from 'next/head';
import Link from 'next/link';
import { External, Frame, Inline, NextInline, NextScript } from '../../../tags.jsx';
export { getStaticPaths, getStaticProps } from '../../../paths.js';

export default function Two({ tags }) {
  return (
    <main>
      <Head>
        <title>two</title>
        <meta name="description" content="The other page" />
        {External({ tags, name: 'head-of-both' })}
        {External({ tags, name: 'async-of-both', async: true })}
        {External({ tags, name: 'head-of-two' })}
        {Inline({ tags, name: 'inline head of two' })}
      </Head>
      <h1 id="two">Two</h1>
      <Frame tags={tags} />
      <Inline tags={tags} name="inline of two" />
      <External tags={tags} name="body-of-two" />
      <NextScript tags={tags} name="next-of-two" />
      <NextInline tags={tags} name="next inline of two" />
      <Link id="link" href={`/old/${tags}/one`}>
        One
      </Link>
    </main>
  );
}

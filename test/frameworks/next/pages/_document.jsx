import { Head, Html, Main, NextScript } from 'next/document';
import { Assent, External, Inline } from '../tags.jsx';

export default function Document({ __NEXT_DATA__: { query } }) {
  const { tags = 'native' } = query;
  return (
    <Html lang="en">
      <Head>
        {Assent({ tags })}
        <External tags={tags} name="head" />
        <Inline tags={tags} name="inline head" />
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}

// @ts-check

/** The shop's letter. Its one picture and its links carry the letter's mark; the page that they lead to reports it only if it may. @param {import('../../storefront/shop.mjs').Visit} visit */
export function letter({ base }) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A letter from Milbas</title>
<link rel="stylesheet" href="/styles/shops/letter.css"></head>
<body class="letter-milbas"><article>
<p class="letter-from">From: Milbas &lt;letters@milbas.example&gt;<br>Subject: Thursday’s batch</p>
<img src="/art/milbas/kasten.svg" width="600" height="720" alt="A black tote">
<h1>Thursday’s batch is eleven bags.</h1>
<p>Seven are black. You know where to find them.</p>
<p><a class="letter-button" href="${base}/product?id=kasten&amp;letter=thursday">See Kasten</a></p>
<p class="letter-small">The links in this letter say which letter they are from. Our shop notes it only if you switched “Clicks from our letters” on. <a href="${base}/?consent=opt-out">Opt out in this browser</a></p>
</article></body></html>`;
}

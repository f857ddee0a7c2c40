// @ts-check

/** The shop's letter, with the opt-out that stands in each of them: a plain link. @param {import('../../storefront/shop.mjs').Visit} visit */
export function letter({ base }) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A letter from Milkmakers</title>
<link rel="stylesheet" href="/styles/shops/letter.css"></head>
<body class="letter-milkmakers"><article>
<p class="letter-from">From: Milkmakers &lt;hello@milkmakers.example&gt;<br>Subject: It is three in the morning</p>
<img src="/art/milkmakers/chip.svg" width="600" height="720" alt="An oat cookie with chocolate chips">
<h1>You are up. So are we.</h1>
<p>This week’s batch has more chocolate in it than the recipe says. Nobody will admit to anything.</p>
<p><a class="letter-button" href="${base}/product?id=chip">Have a look</a></p>
<p class="letter-small">No more of these? <a href="mailto:hello@milkmakers.example?subject=unsubscribe">Subscription management</a>. And if you would rather not be counted on our site: <a data-opt-out href="${base}/?consent=opt-out">opt out with one click</a>.</p>
</article></body></html>`;
}

/* One storefront page, the same for every contender but for what the contender asks a shop to add. */

const product = (index) => `<li><h2>Product ${index}</h2><p>${"A sentence about it. ".repeat(4)}</p><a href="#p${index}">Add to bag</a></li>`;
const filler = (nodes) => (nodes > 0 ? `<div>${"<p>x<b>y</b></p>".repeat(nodes / 2)}</div>` : "");

export const shopStyles = `body{font:16px/1.5 sans-serif;margin:0}header{background:#123;color:#fff;padding:1rem}ul{display:grid;grid-template-columns:repeat(4,1fr);gap:1rem;padding:1rem;list-style:none}.hero{display:block;width:100%;height:360px}`;
export const hero = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 360"><rect width="1200" height="360" fill="#7a9"/><circle cx="600" cy="180" r="150" fill="#fa5"/></svg>`;

/** What the gated scripts do: tell the probe that they run. */
const gatedScripts = (inline) => [{ src: "/tag.js" }, ...Array.from({ length: inline }, () => ({ code: "ran()" }))];

/**
 * The page of a contender. `inline` further gated scripts stand in the body, behind one external in the head; `nodes` elements make it
 * bigger; `isGranted` is for the page that gates nothing.
 */
export function storefront(contender, { inline = 0, nodes = 0, isGranted = false } = {}) {
  const at = `/${contender.id}/`;
  const scripts = gatedScripts(inline);
  const [external, ...others] = scripts.map((script) => contender.script(script, { isGranted }));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/shop.css">
${contender.head(at)}${external}</head><body><header>Shop</header><main><h1>Things to buy</h1><img class="hero" src="/hero.svg" alt="">
<ul>${Array.from({ length: 24 }, (_, index) => product(index)).join("\n")}</ul>${others.join("\n")}${filler(nodes)}</main>${contender.end?.(at, { scripts }) ?? ""}</body></html>`;
}

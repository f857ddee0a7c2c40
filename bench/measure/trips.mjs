/* What is measured of a contender in one round. Each answers { name: number }. */
import { clickAccept, heapOf, visit } from "./visit.mjs";

/** Runs in a context of its own: no cookies, no cache. */
async function inContext(browser, run) {
  const context = await browser.createBrowserContext();
  try {
    return await run(context);
  } finally {
    await context.close();
  }
}

/** A first visit, the click on "Accept all", and a returning visit. */
export function trip(browser, server, contender) {
  return inContext(browser, async (context) => {
    const first = await visit({ context, server, contender, waitFor: "banner" });
    const heap = await heapOf(first.client);
    const click = contender.accept && (await clickAccept(first, contender, 1));
    await first.tab.close();
    const again = await visit({ context, server, contender, search: "?granted", waitFor: "tag" });
    await again.tab.close();
    const { seen } = first;
    return {
      "first.bytes": first.bytes,
      "first.requests": first.requests,
      "first.script": first.script,
      "first.style": first.style,
      "first.blocked": first.blocked,
      "first.fcp": seen.fcp,
      "first.lcp": seen.lcp,
      "first.cls": seen.cls,
      "first.heap": heap,
      ...(click && { "first.usable": seen.usable, "click.paint": click.paint, "click.first": click.first }),
      "again.bytes": again.bytes,
      "again.requests": again.requests,
      "again.script": again.script,
      "again.style": again.style,
      "again.blocked": again.blocked,
      "again.fcp": again.seen.fcp,
      "again.lcp": again.seen.lcp,
      "again.started": again.seen.first,
    };
  });
}

/** A first visit to a page with so many more gated scripts, and their release. */
export function scriptsTrip(browser, server, contender, inline) {
  return inContext(browser, async (context) => {
    const page = await visit({ context, server, contender, search: `?inline=${inline}`, waitFor: "banner" });
    const click = contender.accept && (await clickAccept(page, contender, inline + 1));
    const held = { [`scripts.${inline}.held`]: page.script + page.style };
    return click ? { ...held, [`scripts.${inline}.paint`]: click.paint, [`scripts.${inline}.released`]: click.last } : held;
  });
}

/** A first visit to a page of so many more elements. */
export function nodesTrip(browser, server, contender, nodes) {
  return inContext(browser, async (context) => {
    const { script, style, seen } = await visit({ context, server, contender, search: `?nodes=${nodes}`, waitFor: "banner" });
    return { [`nodes.${nodes}.work`]: script + style, ...(contender.accept && { [`nodes.${nodes}.usable`]: seen.usable }) };
  });
}

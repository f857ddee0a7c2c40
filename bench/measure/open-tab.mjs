import { probeSource } from "./probe.mjs";

export const slowdown = 4;

/** A tab of its own process, slowed down, with nothing in the HTTP cache; the context's cookies stay. */
export async function openTab(context, contender, waitsForBanner) {
  const tab = await context.newPage();
  await tab.setViewport({ width: 1280, height: 800 });
  const client = await tab.createCDPSession();
  await client.send("Network.enable");
  await client.send("Network.clearBrowserCache");
  await tab.evaluateOnNewDocument(probeSource(waitsForBanner ? contender.accept : "null"));
  await tab.emulateCPUThrottling(slowdown);
  return { tab, client };
}

/** Waits for a condition in the page without work in it: asked from outside, every 50 ms. @throws {Error} after a minute */
export async function until(tab, expression) {
  for (let tries = 0; tries < 1200; tries++) {
    if (await tab.evaluate(expression)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never came true: ${expression}`);
}

import { probeSource } from "./probe.mjs";

export const slowdown = 4;

/**
 * A tab of its own process, slowed down, with nothing in the HTTP cache; the context's cookies stay. Ask it by `evaluate`: puppeteer is
 * told nothing of its scripts, for while somebody is, Chromium takes the whole stack whenever a page reads its cookies or asks for a file,
 * which costs 7 to 12 ms at this slowdown, and no visitor without developer tools.
 */
export async function openTab(context, contender, waitsForBanner) {
  const tab = await context.newPage();
  await tab.setViewport({ width: 1280, height: 800 });
  const client = await tab.createCDPSession();
  await client.send("Network.enable");
  await client.send("Network.clearBrowserCache");
  await tab.evaluateOnNewDocument(probeSource(waitsForBanner ? contender.accept : "null"));
  await tab.emulateCPUThrottling(slowdown);
  await tab._client().send("Runtime.disable");
  return { tab, client };
}

/** The value of an expression in the page, as JSON. @throws {Error} what it throws */
export async function evaluate(client, expression) {
  const { result, exceptionDetails } = await client.send("Runtime.evaluate", { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value;
}

/** Waits for a condition in the page without work in it: asked from outside, every 50 ms. @throws {Error} after a minute */
export async function until(client, expression) {
  for (let tries = 0; tries < 1200; tries++) {
    if (await evaluate(client, expression)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never came true: ${expression}`);
}

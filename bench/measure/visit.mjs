import { evaluate, openTab, until } from "./open-tab.mjs";
import { categories, readTrace } from "./trace.mjs";

/** Loads a contender's page under a trace, and waits until it has come to rest. Leaves the tab open. */
export async function visit({ context, server, contender, search = "", waitFor }) {
  const hasBanner = waitFor === "banner" && !!contender.accept;
  const { tab, client } = await openTab(context, contender, hasBanner);
  const url = `${server.origin}/${contender.id}${search}`;
  server.reset();
  await tab.tracing.start({ categories });
  await tab.goto(url, { waitUntil: "load" });
  if (hasBanner) await until(client, "bench.usable > 0");
  if (waitFor === "tag") await until(client, "bench.ran > 0");
  await until(client, "bench.fcp > 0 && bench.lcp > 0");
  await server.quiet(300);
  const seen = await evaluate(client, "({ ...bench })");
  const { script, style, blocked } = readTrace(await tab.tracing.stop(), url, seen.fcp);
  const log = server.log();
  const missing = log.filter(({ isFound }) => !isFound).map(({ path }) => path);
  return { tab, client, seen, missing, script, style, blocked, bytes: log.reduce((sum, { bytes }) => sum + bytes, 0), requests: log.length };
}

/** Clicks "Accept all" as a visitor would, and answers the milliseconds from the click to the next paint, and to the first and last gated script. */
export async function clickAccept({ tab, client }, contender, scripts) {
  const { x, y, width, height } = await restingPlace(client, contender);
  await tab.mouse.click(x + width / 2, y + height / 2);
  await until(client, `bench.painted > 0 && bench.ran >= ${scripts}`);
  const { clicked, painted, first, last } = await evaluate(client, "bench");
  return { paint: painted - clicked, first: first - clicked, last: last - clicked };
}

/** Where the button is once it has stopped moving. Throws where it has not within five seconds. */
async function restingPlace(client, contender) {
  const look = () => evaluate(client, `(${contender.accept})().getBoundingClientRect().toJSON()`);
  let before = await look();
  for (let looks = 0; looks < 50; looks++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await look();
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
  throw new Error(`${contender.id}: the button never rests`);
}

/** Bytes of live JavaScript objects. */
export async function heapOf(client) {
  await client.send("HeapProfiler.collectGarbage");
  return (await client.send("Runtime.getHeapUsage")).usedSize;
}

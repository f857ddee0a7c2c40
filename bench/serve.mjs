import { createServer } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import { hero, shopStyles, storefront } from "./storefront.mjs";

const types = { js: "text/javascript", css: "text/css", svg: "image/svg+xml" };
const settle = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Brotli at quality 11 for files, as a build would leave them; pages at 5, as a server does on the fly. */
const pack = (content, quality = 11) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** Serves a page for each contender, and keeps a log of what was asked for and of how many bytes the answers' bodies had. */
export async function serve(contenders) {
  const files = new Map(Object.entries({ "/shop.css": pack(shopStyles), "/hero.svg": pack(hero), "/tag.js": pack("ran()") }));
  for (const { id, files: list } of contenders) {
    for (const [name, content] of Object.entries((await list?.()) ?? {})) files.set(`/${id}/${name}`, pack(content));
  }
  const pages = new Map();
  const pageOf = ({ pathname, search, searchParams }) => {
    const contender = contenders.find(({ id }) => pathname === `/${id}`);
    if (!contender) return undefined;
    const key = pathname + search;
    const [inline, nodes] = ["inline", "nodes"].map((name) => Number(searchParams.get(name) ?? 0));
    if (!pages.has(key)) pages.set(key, pack(storefront(contender, { inline, nodes, isGranted: searchParams.has("granted") }), 5));
    return pages.get(key);
  };
  let log = [];
  let last = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url, "http://localhost");
    const page = pageOf(url);
    const body = page ?? files.get(url.pathname);
    log.push({ path: url.pathname, bytes: body?.length ?? 0, isFound: !!body });
    last = performance.now();
    const type = page ? "text/html" : types[url.pathname.split(".").pop()] ?? "text/plain";
    response.writeHead(body ? 200 : 404, { "content-type": `${type}; charset=utf-8`, "cache-control": "max-age=3600", ...(body && { "content-encoding": "br" }) }).end(body);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Begins a new log. */
    reset: () => void (log = []),
    log: () => log,
    /** Settles when nothing has been asked for during so many milliseconds. */
    async quiet(milliseconds) {
      while (performance.now() - last < milliseconds) await settle(50);
    },
    close: () => server.close(),
  };
}

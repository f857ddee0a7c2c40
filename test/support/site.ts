import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { answerFor } from './answer.js';
import { Host } from './host.js';
import { RequestLog, type LogEntry, type LogFilter } from './request-log.js';

/** A real HTTP server on the loopback: at once every host of a test and, for browsers launched with it, their HTTP proxy. */
export interface Site {
  /** `http://127.0.0.1:port`; give it to `launch({ proxy })` to reach the hosts made by `named`. */
  readonly origin: string;
  readonly port: number;
  /** A host of its own, never used before in this process: `t1.localhost`; `host('tag')` gives `tag-2.localhost`. */
  host(label?: string): Host;
  /** A subdomain of a host: `sub(shop, 'www')` is `www.t1.localhost`. */
  sub(parent: Host, label: string): Host;
  /** A host of any name, `www.shop.co.uk` say, on port 80; only browsers that use this site as proxy see it. */
  named(hostname: string): Host;
  /** What all hosts were asked, oldest first. */
  requests(filter?: LogFilter): LogEntry[];
  /** Stops, cutting what is still open. */
  close(): Promise<void>;
}

/** Where to serve `/dist/**` from; the repository's own `dist` if not given. */
export interface SiteOptions {
  dist?: string;
}

const used = { hosts: 0 };

/** Starts a site on a free port. Close it, or the test process does not end. */
export async function createSite(options: SiteOptions = {}): Promise<Site> {
  const hosts = new Map<string, Host>();
  const log = new RequestLog();
  const dist = options.dist ?? fileURLToPath(new URL('../../dist', import.meta.url));
  const server = createServer(answerFor(hosts, log, dist));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  const add = (name: string, origin: string): Host => {
    const host = new Host(name, origin, log);
    hosts.set(name, host);
    return host;
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    host(label) {
      used.hosts += 1;
      const name = `${label === undefined ? 't' : `${label}-`}${used.hosts}.localhost`;
      return add(name, `http://${name}:${port}`);
    },
    sub: (parent, label) => add(`${label}.${parent.name}`, parent.origin.replace('://', `://${label}.`)),
    named: (hostname) => add(hostname, `http://${hostname}`),
    requests: (filter) => log.select(filter),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

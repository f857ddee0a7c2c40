import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serveApp } from '../../support/framework-app.js';
import { tripsOf } from '../../support/framework-trips.js';

/** What `astro build` of Astro 7.3.5 has made of test/frameworks/astro/src. */
const built = fileURLToPath(new URL('../../frameworks/astro/built', import.meta.url));

describe('a site built by Astro, with its ClientRouter', () => {
  const trips = tripsOf({
    serve: (t) => serveApp(t, built),
    path: (tags, page) => `/${tags}/${page}/`,
    runs: { there: 12, back: 12 },
  });
  for (const [name, trip] of Object.entries(trips)) it(name, trip);
});

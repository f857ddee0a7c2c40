import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import fc from 'fast-check';
import { parseAst } from 'rollup/parseAst';
import { writtenCookies } from '../../scripts/written-cookies.mjs';

type Cookies = { set(name: string, value: string, attributes: object): void };

const path = `${process.cwd()}/node_modules/js-cookie/dist/js.cookie.mjs`;
const whole = readFileSync(path, 'utf8');

/** js-cookie, whose document keeps what was written to it last. */
async function load(code: string): Promise<(...values: Parameters<Cookies['set']>) => string> {
  const { default: cookies, jar } = (await import(`data:text/javascript,${encodeURIComponent(`export const jar = {}; const document = jar;${code}`)}`)) as { default: Cookies; jar: { cookie: string } };
  return (name, value, attributes) => {
    cookies.set(name, value, { ...attributes });
    return jar.cookie;
  };
}

it('what the build leaves of js-cookie writes what all of it would', async (t) => {
  t.mock.timers.enable({ apis: ['Date'] });
  const { transform } = writtenCookies as { transform(code: string, id: string): string };
  const less = transform.call({ parse: parseAst }, whole, path);
  const [setLess, setWhole] = [await load(less), await load(whole)];
  const name = fc.stringMatching(/^[\w.-]{1,64}$/);
  const value = fc.oneof(fc.stringMatching(/^1![0-9a-z]{1,9}![a-z-]+!g?!([*~][\w-]{1,9})*!([\w.*~-]|%[0-9A-F]{2})*!$/), fc.constantFrom('', '1', '!', 'signal'));
  const attributes = fc.record({ path: fc.constantFrom('/', '/a b', '/é'), sameSite: fc.constantFrom('Lax', 'None'), secure: fc.boolean(), domain: fc.constantFrom('', 'shop.example', 'a; Secure'), expires: fc.integer({ min: -1, max: 400 }) });
  fc.assert(fc.property(name, value, attributes, (...values) => assert.equal(setLess(...values), setWhole(...values))), { numRuns: 2000 });
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { thirdPartyLicenses } from '../../scripts/third-party-licenses.mjs';

/** What the build would write, after one that has these modules: a path, and whether any of it is left. */
function licensesOf(plugin: ReturnType<typeof thirdPartyLicenses>, modules: Record<string, boolean>): string {
  const written: string[] = [];
  const rendered = Object.fromEntries(Object.entries(modules).map(([id, isLeft]) => [id, { renderedLength: Number(isLeft) }]));
  plugin.generateBundle.call({ emitFile: ({ source }: { source: string }) => written.push(source) }, {}, { 'one.js': { modules: rendered }, 'assent.schema.json': {} });
  return written.join();
}

const cookies = `${process.cwd()}/node_modules/js-cookie/dist/js.cookie.mjs`;
const lit = `${process.cwd()}/node_modules/@lit/reactive-element/reactive-element.js`;

it('the notices of all packages that are built in stand in one file, each once and in order', () => {
  const plugin = thirdPartyLicenses();
  licensesOf(plugin, { 'src/head.ts': true, [cookies]: true, [`${cookies}?again`]: true });
  const whole = licensesOf(plugin, { [lit]: true, [lit.replace('reactive-element.js', 'css-tag.js')]: true });
  assert.deepEqual(whole.match(/^\S+ \d+\.\d+\.\d+ \(.*\)$/gm)?.map((line) => line.replace(/ [\d.]+/, '')), ['@lit/reactive-element (BSD-3-Clause)', 'js-cookie (MIT)']);
  assert.match(whole, /Google LLC[^]*Klaus Hartl/);
  assert.equal(whole, licensesOf(plugin, { [cookies]: true }));
});

it('of what the build leaves out nothing is said', () => {
  assert.doesNotMatch(licensesOf(thirdPartyLicenses(), { [lit]: false, [cookies]: true }), /Google/);
});

it('a package without a licence ends the build', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'licence-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const bare = join(folder, 'node_modules/bare');
  mkdirSync(bare, { recursive: true });
  writeFileSync(join(bare, 'package.json'), '{ "name": "bare", "version": "1.0.0" }');
  assert.throws(() => licensesOf(thirdPartyLicenses(), { [join(bare, 'index.js')]: true }), /bare has no licence/);
});

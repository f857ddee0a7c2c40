import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openGuardedShop, visit } from '../support/guarded-page.js';

it('autoBlock drops what cookieStore sets for a denied service, whatever stands around its name, and lets anybody delete', async (t) => {
  const page = await openGuardedShop(t);
  await visit(page, { before: '<script>for (const name of ["_count_a", "_count_b", "_count_c"]) document.cookie = `${name}=1; path=/`</script>' });
  const keeps = 'window.cookieStore ? cookieStore.set("own", "0").then(() => document.cookie.includes("own="), () => false) : false';
  if (!(await page.tab.evaluate(keeps))) return t.skip('no cookieStore that keeps anything');
  const set = (...values: unknown[]) => page.tab.evaluate(`cookieStore.set(...${JSON.stringify(values)}).then(() => 0, (error) => String(error))`);
  for (const values of [[' _count_d', '1'], [{ name: '\t_count_e ', value: '1' }], ['', '_count_f'], [{ name: '_count_g', value: '1', expires: null }], [{ name: '_count_h', value: '', expires: 4e12 }]]) await set(...values);
  await set({ name: '_count_a', value: '', expires: 0 });
  await set({ name: '_count_b', value: '1', expires: Date.now() - 1000 });
  await set({ name: 'own', value: '1', expires: null });
  assert.deepEqual((await page.tab.evaluate<string>('document.cookie')).split('; ').filter((pair) => !pair.startsWith('consent')).toSorted(), ['_count_c=1', 'own=1']);
});

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The `*.test.ts` files below a folder, in order of name, as absolute paths if the folder is one; none if there is no such
 * folder.
 * @param {string} folder
 */
export function findTests(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.test.ts')).toSorted().map((name) => join(folder, name));
}

import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { documentedPictures, nameOf, pictureCases } from './cases.js';
import { differenceBetween } from './compare-pictures.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stored = 'test/visual/expected';
const documented = 'docs/pictures';
const failed = '.tmp/visual';
const toAccept = 'UPDATE_PICTURES=1 npm test -- --only e2e --engine chromium --grep picture';
const isUpdating = Boolean(process.env['UPDATE_PICTURES']);

function read(folder: string, name: string): Buffer | undefined {
  try {
    return readFileSync(`${root}${folder}/${name}.png`);
  } catch {
    return undefined;
  }
}

function write(folder: string, name: string, png: PNG): string {
  mkdirSync(`${root}${folder}`, { recursive: true });
  const file = `${folder}/${name}.png`;
  // No transparency; no filter, as there is little but plain colour: the smallest files by far.
  writeFileSync(root + file, PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 }));
  return file;
}

/** The stored picture of that name, or none. */
export function storedPicture(name: string): PNG | undefined {
  const bytes = read(stored, name);
  return bytes && PNG.sync.read(bytes);
}

/**
 * Throws if a picture is not the stored one: with what differs, where to see it, and how to accept it. With UPDATE_PICTURES set it takes
 * the stored one's place instead.
 */
export function checkPicture(name: string, actual: PNG): void {
  const expected = storedPicture(name);
  const difference = expected ? differenceBetween(actual, expected) : { text: 'no picture of that name is stored' };
  if (!difference) return;
  if (isUpdating) return void write(stored, name, actual);
  const files = [write(failed, `${name}.actual`, actual), ...(difference.picture ? [write(failed, `${name}.diff`, difference.picture)] : [])];
  throw new Error(`${name}: ${difference.text}. Look at ${files.join(' and ')}. If it should look like that: ${toAccept}`);
}

/** Names of pictures that are stored though no case has them, and of those in the docs that are not as stored. With UPDATE_PICTURES set, mends both. */
export function strayPictures(): string[] {
  const names = new Set(pictureCases.map(nameOf));
  const orphans = readdirSync(root + stored).filter((file) => !names.has(file.replace(/\.png$/, ''))).map((file) => `${stored}/${file}`);
  if (isUpdating) {
    for (const file of orphans) rmSync(root + file);
    mkdirSync(root + documented, { recursive: true });
    for (const name of documentedPictures) copyFileSync(`${root}${stored}/${name}.png`, `${root}${documented}/${name}.png`);
    return [];
  }
  const stale = documentedPictures.filter((name) => !read(documented, name)?.equals(read(stored, name) ?? Buffer.of())).map((name) => `${documented}/${name}.png`);
  return [...orphans, ...stale];
}

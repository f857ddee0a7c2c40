import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

interface Named {
  name: string;
}
interface Declaration extends Named {
  tagName: string;
  superclass: { name: string; package?: string };
  attributes: Named[];
  cssProperties: Named[];
  members: (Named & { privacy?: string })[];
}
interface Module {
  path: string;
  declarations: Declaration[];
  exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
}

describe('custom-elements.json', () => {
  let folder = '';
  let modules: Module[] = [];
  let elements: Declaration[] = [];

  before(() => {
    mkdirSync('.tmp', { recursive: true });
    folder = mkdtempSync('.tmp/manifest-'); // The analyzer writes below where it runs.
    execFileSync(process.execPath, ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--outdir', folder, '--quiet'], { stdio: 'pipe' });
    ({ modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as { modules: Module[] });
    elements = modules.flatMap(({ declarations }) => declarations);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('lists the four elements, with the attributes that they have', () => {
    const attributes = elements.map((element) => [element.tagName, element.attributes.map(({ name }) => name)]);
    assert.deepEqual(Object.fromEntries(attributes), {
      'consent-banner': ['theme', 'layout', 'position'],
      'consent-declaration': ['theme'],
      'consent-placeholder': ['theme', 'form'],
      'consent-preferences': ['theme'],
    });
  });

  it('lists the custom properties of the theme for each of them', () => {
    const theme = [...new Set(readFileSync('src/ui/theme.styles.ts', 'utf8').match(/--assent-[a-z-]+/g))];
    for (const { tagName, cssProperties } of elements) assert.deepEqual(cssProperties?.map(({ name }) => name).toSorted(), theme.toSorted(), tagName);
  });

  it('says nothing of what is private', () => {
    for (const { tagName, members } of elements) for (const { name, privacy } of members) assert.ok(/^(?:open|close|load)$/.test(name) && !privacy, `${tagName}: ${name}`);
  });

  it('names files that are published, and what they export', () => {
    const published = (JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }).files;
    for (const { path, exports } of modules) {
      assert.ok(published.includes(path.split('/')[0]!) && existsSync(path), path);
      for (const { declaration } of exports) assert.equal(declaration.module, path);
      assert.deepEqual(
        exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name),
        elements.map(({ tagName }) => tagName),
      );
    }
    const source = readFileSync('dist/ui.js', 'utf8');
    for (const { name, superclass } of elements) {
      assert.match(source, new RegExp(`export \\{[^}]*\\b${name}\\b`));
      assert.ok(superclass.package, `${name} extends ${superclass.name}`);
    }
  });
});

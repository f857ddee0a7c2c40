import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const tsc = resolve('node_modules/typescript/bin/tsc');
const flags = '--noEmit --strict --exactOptionalPropertyTypes --target es2022 --module esnext --moduleResolution bundler --lib es2023,dom --typeRoots none'.split(' ');

/** Stands in for the types of React 19, in their form (https://unpkg.com/@types/react), where those are not installed. */
const likenessOfReact = `
export = React;
declare namespace React {
  interface RefObject<T> { current: T }
  function useRef<T>(initial: T | null): RefObject<T | null>;
  function useSyncExternalStore<T>(subscribe: (onChange: () => void) => () => void, getSnapshot: () => T): T;
  namespace JSX {
    interface Element { readonly type: unknown }
    interface ElementChildrenAttribute { children: {} }
    interface IntrinsicElements { div: { className?: string; children?: unknown }; h2: { slot?: string; children?: unknown } }
  }
}`;

describe('the types, as one who installs the package has them', () => {
  let project = '';
  const modules = () => join(project, 'node_modules');

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'assent-types-'));
    mkdirSync(join(modules(), 'assent'), { recursive: true });
    cpSync('package.json', join(modules(), 'assent/package.json'));
    execFileSync(process.execPath, [tsc, '-p', 'src', '--noEmit', 'false', '--emitDeclarationOnly', '--outDir', join(modules(), 'assent/dist/types')]);
    symlinkSync(resolve('node_modules/@lit'), join(modules(), '@lit'));
  });
  after(() => rmSync(project, { recursive: true, force: true }));

  function compile(name: string, text: string, ...more: string[]): void {
    compileBy(tsc, name, text, ...more);
  }

  function compileBy(compiler: string, name: string, text: string, ...more: string[]): void {
    writeFileSync(join(project, name), text);
    try {
      execFileSync(process.execPath, [compiler, ...flags, ...more, name], { cwd: project, encoding: 'utf8' });
    } catch (error) {
      assert.fail((error as { stdout: string }).stdout);
    }
  }

  for (const entry of ['assent', 'assent/ui'])
    it(`window, events and elements are known to a page that imports ${entry}, without React`, () => {
      compile('page.tsx', readFileSync('test/types/page.tsx', 'utf8').replace(/'assent'/, `'${entry}'`), '--jsx', 'preserve');
    });

  it('they are found by the resolution of old, too, which TypeScript 7 no longer has', () => {
    const older = createRequire(resolve('node_modules/@arethetypeswrong/core/package.json')).resolve('typescript/bin/tsc');
    const server = "import { isGranted, type ConsentRecord } from 'assent/server';\nexport const has = (record: ConsentRecord): boolean => isGranted('', record.source, {});\n";
    compileBy(older, 'server.ts', server, '--moduleResolution', 'node10');
    for (const entry of ['assent', 'assent/ui']) compileBy(older, 'old.tsx', readFileSync('test/types/page.tsx', 'utf8').replace(/'assent'/, `'${entry}'`), '--jsx', 'preserve', '--moduleResolution', 'node10');
  });

  it('a config may be fixed, and options absent', () => compile('config.tsx', readFileSync('test/types/config.tsx', 'utf8')));

  it('a server can name what it reads', () => compile('server.tsx', readFileSync('test/types/server.tsx', 'utf8')));

  it('React 19 knows the elements', () => {
    installReact();
    compile('react.tsx', readFileSync('test/types/react.tsx', 'utf8'), '--jsx', 'react-jsx');
  });

  function installReact(): void {
    mkdirSync(join(modules(), '@types/react'), { recursive: true });
    if (existsSync('node_modules/@types/react')) {
      for (const name of ['@types/react', 'csstype']) cpSync(join('node_modules', name), join(modules(), name), { recursive: true });
      return;
    }
    writeFileSync(join(modules(), '@types/react/index.d.ts'), likenessOfReact);
    writeFileSync(join(modules(), '@types/react/jsx-runtime.d.ts'), 'import * as React from "./";\nexport { JSX } from "react";\nexport function jsx(): React.JSX.Element;\nexport function jsxs(): React.JSX.Element;\n');
    writeFileSync(join(modules(), '@types/react/package.json'), '{ "name": "@types/react", "version": "19.0.0", "types": "index.d.ts" }');
  }
});

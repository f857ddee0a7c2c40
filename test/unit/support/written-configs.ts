import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A config that stands written somewhere in the project: `docs/config.md, block 2`. */
export interface WrittenConfig {
  readonly where: string;
  readonly text: string;
}

/** Configs of the demo, whole files. */
export function demoConfigs(): WrittenConfig[] {
  return filesBelow('demo/policies', '.json').map((where) => ({ where, text: readFileSync(root + where, 'utf8') }));
}

/** Configs of README.md and docs/: JSON blocks that hold "categories" or are marked ```json config, and the inline scripts of HTML blocks. */
export function documentedConfigs(): WrittenConfig[] {
  const pages = ['README.md', ...filesBelow('docs', '.md')].filter((where) => existsSync(root + where));
  return pages.flatMap((where) => configsOf(readFileSync(root + where, 'utf8')).map((text, index) => ({ where: `${where}, config ${index + 1}`, text })));
}

export function configsOf(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^(\s*)```(json|html)\b([^\n]*)\n(.*?)^\s*```\s*$/gms)];
  return blocks.flatMap(([, , language, mark = '', text = '']) => {
    if (language === 'json') return /"categories"\s*:/.test(text) || /\bconfig\b/.test(mark) ? [text] : [];
    const scripts = [...text.matchAll(/<script[^>]*\bdata-assent-config\b[^>]*>(.*?)<\/script>/gs)].map(([, inner = '']) => inner);
    return scripts.filter((inner) => !inner.includes('…')); // An ellipsis says that it is no whole config.
  });
}

function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(root + folder)) return [];
  const names = readdirSync(root + folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

/** The sources of the React apps of the tests. */
export const reactFolder = fileURLToPath(new URL('../frameworks/react/', import.meta.url));

/** One of them with React's development build, which is what says what differs. */
export async function bundleReact(name: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [`${reactFolder}${name}.jsx`], bundle: true, jsx: 'automatic', define: { 'process.env.NODE_ENV': '"development"' }, logLevel: 'silent', write: false, ...options });
  return outputFiles?.[0]?.text ?? '';
}

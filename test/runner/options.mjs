import { parseArgs } from 'node:util';

export const parts = Object.freeze(/** @type {const} */ (['static', 'unit', 'browser', 'e2e']));
export const engines = Object.freeze(/** @type {const} */ (['chromium', 'firefox', 'webkit']));

/**
 * @template {string} T
 * @param {readonly T[]} allowed
 * @param {string[] | undefined} given
 * @param {string} option
 * @returns {readonly T[]}
 */
function pick(allowed, given, option) {
  const asked = (given ?? []).flatMap((value) => value.split(','));
  const unknown = asked.find((value) => !allowed.some((known) => known === value));
  if (unknown !== undefined) throw new Error(`--${option} ${unknown}: it is one of ${allowed.join(', ')}`);
  return asked.length === 0 ? allowed : allowed.filter((known) => asked.includes(known));
}

/**
 * Reads the command line of `npm test`: which parts, which engines, which tests. All if not said; both take several, with
 * commas or repeated.
 * @param {string[]} args
 */
export function parseOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true },
      engine: { type: 'string', multiple: true },
      grep: { type: 'string' },
    },
  });
  return {
    parts: pick(parts, values.only, 'only'),
    engines: pick(engines, values.engine, 'engine'),
    grep: values.grep,
  };
}

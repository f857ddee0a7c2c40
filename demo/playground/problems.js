// @ts-check
/**
 * Says what is wrong with a config, as the SDK would say it to a shop's developer.
 *
 * @typedef {{ path: string, found: string, expected: string }} Problem
 */

/** @type {Promise<{ check: (host: object) => Promise<void> }>} */
const part = import(new URL('/dist/assent-ui.js', location.href).href);

/** What was asked for last. @type {{ problems: Promise<Problem[]> }} */
const last = { problems: Promise.resolve([]) };

/** One after the other: each takes the console for as long as it looks. @param {unknown} config @returns {Promise<Problem[]>} */
export function problemsOf(config) {
  const look = () => findProblems(config);
  return (last.problems = last.problems.then(look, look));
}

/** @param {unknown} config @returns {Promise<Problem[]>} */
async function findProblems(config) {
  const { check } = await part;
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return [{ path: '$', found: JSON.stringify(config), expected: 'an object' }];
  /** @type {Problem[]} */
  const problems = [];
  const note = (/** @type {Event} */ event) => {
    const { detail } = /** @type {CustomEvent<Problem>} */ (event);
    if (detail.path) problems.push(detail);
  };
  const { error } = console;
  document.addEventListener('consent:error', note);
  console.error = () => {}; // They are shown on the page.
  try {
    // A copy: what it has looked at, it names no second time.
    await check({ input: { ...config }, getState: () => ({ categories: {}, services: {} }) });
  } finally {
    console.error = error;
    document.removeEventListener('consent:error', note);
  }
  return problems;
}

/** Where a JSON text breaks, in words. @param {string} text @param {unknown} error @returns {Problem} */
export function syntaxProblem(text, error) {
  const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
  const line = Number.isNaN(at) ? '' : `line ${text.slice(0, at).split('\n').length}`;
  return { path: line || 'JSON', found: String(error instanceof Error ? error.message : error), expected: 'JSON' };
}

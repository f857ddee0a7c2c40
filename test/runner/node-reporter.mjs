import { isAbsolute } from 'node:path';

/**
 * What this reads of an event of node:test.
 * @typedef {{ type: string, data: TestData }} TestEvent
 * @typedef {{ name: string, nesting: number, file?: string, skip?: string | boolean, todo?: string | boolean,
 *   details: { type?: string, error?: { failureType?: string, cause?: unknown } } }} TestData
 */

/** @param {unknown} error */
function messageOf(error) {
  const { cause } = /** @type {{ cause?: unknown }} */ (error ?? {});
  return String(cause instanceof Error ? cause.message : (cause ?? error));
}

/**
 * What one event adds to the count; nothing for suites (their tests are counted) and for tests that a pattern left out.
 *
 * A suite whose own hook failed does count, and so does a file without any test: both as failed.
 * @param {TestEvent} event
 * @param {readonly string[]} around names of the suites that it stands in
 * @returns {import('./tally.mjs').Outcome | undefined}
 */
function outcomeOf({ type, data }, around) {
  if (type !== 'test:pass' && type !== 'test:fail') return undefined;
  const { file, details, skip, todo } = data;
  const name = [...around, data.name].join(' › ');
  const isFile = data.nesting === 0 && isAbsolute(name);
  if (type === 'test:fail') {
    if (details.error?.failureType === 'subtestsFailed') return undefined;
    return { outcome: todo === undefined ? 'failed' : 'skipped', name, file, message: messageOf(details.error) };
  }
  if (isFile) return { outcome: 'failed', name, file: name, message: 'has no tests' };
  if (details.type === 'suite' || String(skip).includes('does not match pattern')) return undefined;
  return { outcome: skip === undefined && todo === undefined ? 'passed' : 'skipped', name, file };
}

/**
 * A reporter for node:test that writes one JSON line for each test as it ends, so that a crash loses none before it.
 *
 * What begins is told in the order of the code, each before what stands in it (https://nodejs.org/api/test.html#event-teststart).
 * @param {AsyncIterable<TestEvent>} source
 */
export default async function* report(source) {
  const begun = /** @type {string[]} */ ([]);
  for await (const event of source) {
    const { name, nesting } = event.data;
    if (event.type === 'test:start') begun.splice(nesting, Infinity, name);
    const outcome = outcomeOf(event, begun.slice(0, nesting));
    if (outcome) yield `${JSON.stringify(outcome)}\n`;
  }
}

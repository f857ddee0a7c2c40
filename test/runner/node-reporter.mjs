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
 * @returns {import('./tally.mjs').Outcome | undefined}
 */
export function outcomeOf({ type, data }) {
  if (type !== 'test:pass' && type !== 'test:fail') return undefined;
  const { name, file, details, skip, todo } = data;
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
 * @param {AsyncIterable<TestEvent>} source
 */
export default async function* report(source) {
  for await (const event of source) {
    const outcome = outcomeOf(event);
    if (outcome) yield `${JSON.stringify(outcome)}\n`;
  }
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomesOfSession } from '../../runner/wtr-reporter.mjs';

const test = (name: string, passed: boolean, skipped = false) => ({ name, passed, skipped });
const session = { testFile: '/a.test.ts', browser: { name: 'firefox' }, errors: [], passed: true };
const named = (outcomes: ReturnType<typeof outcomesOfSession>): string[] => outcomes.map(({ outcome, name }) => `${outcome} ${name}`);

describe('outcomesOfSession', () => {
  it('names tests with their suites, and the engine', () => {
    const inner = { name: 'inner', suites: [], tests: [test('two', false), test('three', false, true)] };
    const testResults = { name: '', suites: [{ name: 'outer', suites: [inner], tests: [test('one', true)] }], tests: [] };
    const outcomes = outcomesOfSession({ ...session, testResults, passed: false });
    assert.deepEqual(named(outcomes), ['passed outer › one', 'failed outer › inner › two', 'skipped outer › inner › three']);
    assert.deepEqual(new Set(outcomes.map(({ engine }) => engine)), new Set(['firefox']));
  });

  it('counts an error outside of the tests', () => {
    const outcomes = outcomesOfSession({ ...session, errors: [{ message: 'did not load' }], passed: false });
    assert.deepEqual(named(outcomes), ['failed the file as a whole']);
    assert.equal(outcomes[0]?.message, 'did not load');
  });

  it('counts a session that failed and does not say why', () => {
    assert.deepEqual(named(outcomesOfSession({ ...session, passed: false })), ['failed the file as a whole']);
  });

  it('counts a file without tests as failed', () => {
    assert.deepEqual(outcomesOfSession(session).map(({ message }) => message), ['has no tests']);
  });

  it('leaves out what a pattern left out, but no failure', () => {
    const unmatched = { name: '', suites: [], tests: [test('left out', false)] };
    assert.deepEqual(outcomesOfSession({ ...session, testResults: unmatched, passed: false }, { partial: true }), []);
    const bad = { ...test('bad', false), error: { message: 'why' } };
    const testResults = { name: '', suites: [], tests: [test('one', true), test('left out', false), bad] };
    assert.deepEqual(named(outcomesOfSession({ ...session, testResults, passed: false }, { partial: true })), ['passed one', 'failed bad']);
    assert.deepEqual(named(outcomesOfSession({ ...session, testResults, passed: false })), ['passed one', 'failed left out', 'failed bad']);
  });
});

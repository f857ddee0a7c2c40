import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseOptions } from '../../runner/options.mjs';

describe('parseOptions', () => {
  it('takes everything if nothing is said', () => {
    const { parts, engines, grep } = parseOptions([]);
    assert.deepEqual(parts, ['static', 'unit', 'browser', 'e2e']);
    assert.deepEqual(engines, ['chromium', 'firefox', 'webkit']);
    assert.equal(grep, undefined);
  });

  it('takes several, by commas or repeated, in its own order', () => {
    const { parts, engines, grep } = parseOptions(['--only', 'e2e', '--only=unit', '--engine', 'webkit,chromium', '--grep', 'gate']);
    assert.deepEqual(parts, ['unit', 'e2e']);
    assert.deepEqual(engines, ['chromium', 'webkit']);
    assert.equal(grep, 'gate');
  });

  it('refuses what it does not know', () => {
    assert.throws(() => parseOptions(['--only', 'units']), /--only units: it is one of static, unit, browser, e2e/);
    assert.throws(() => parseOptions(['--engine', 'safari']), /--engine safari/);
    assert.throws(() => parseOptions(['--fast']));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chordActions, keysOf, webdriverKey } from '../../support/keys.js';

describe('keysOf', () => {
  it('takes chords apart, and a plus for itself', () => {
    assert.deepEqual(keysOf('Shift+Tab'), { modifiers: ['Shift'], main: 'Tab' });
    assert.deepEqual(keysOf('+'), { modifiers: [], main: '+' });
    assert.deepEqual(keysOf(' '), { modifiers: [], main: ' ' });
  });
});

describe('webdriverKey', () => {
  it('names keys, and gives characters as they are', () => {
    assert.equal(webdriverKey('Escape'), '\uE00C');
    assert.equal(webdriverKey('é'), 'é');
    assert.throws(() => webdriverKey('Esc'), /no key is named Esc/);
  });
});

describe('chordActions', () => {
  it('releases in reverse', () => {
    const actions = chordActions('Shift+a').map(({ type, value }) => `${type} ${value}`);
    assert.deepEqual(actions, ['keyDown \uE008', 'keyDown a', 'keyUp a', 'keyUp \uE008']);
  });
});

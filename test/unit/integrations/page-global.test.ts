import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInThisContext } from 'node:vm';
import { startIntegrations } from '../../../src/integrations/start-integrations.js';
import { stateOf } from '../support/consent-state.js';

const page = globalThis as unknown as Record<string, unknown[]>;
const tellBy = (dataLayer: string) => startIntegrations({ googleConsentMode: { dataLayer }, gtm: { dataLayer } }, []);
const heardIn = (layer: unknown[]) => layer.map((entry) => (entry as { event?: string }).event ?? (entry as string[])[1]);
const told = ['default', 'update', 'assent_update'];

describe('a global that a classic script declares with var', () => {
  const refused = stateOf([], ['analytics']);
  const later = stateOf(['analytics'], [], { decidedAt: new Date(1).toISOString() });

  it('is told as ever where that stands above; another in its place hears of the next decision, as docs/integrations.md says', () => {
    runInThisContext('var above = above || []');
    const tell = tellBy('above');
    assert.equal(tell(refused).size, 2);
    assert.deepEqual(heardIn(page['above']!), told);
    page['above'] = [];
    assert.deepEqual(heardIn(page['above']), []);
    tell(later);
    assert.deepEqual(heardIn(page['above']), ['update', 'assent_update']);
  });

  it('is watched where that stands below', () => {
    tellBy('below')(refused);
    runInThisContext('var below = below || []');
    assert.deepEqual(heardIn(page['below']!), told);
    runInThisContext('var below = [["page", "one"]]');
    assert.deepEqual(heardIn(page['below']!), ['default', 'update', 'one', 'assent_update']);
  });
});

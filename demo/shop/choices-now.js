// @ts-check
import { withConsent } from './consent.js';

const ENGLISH = {
  optedOut: 'You have opted out in this browser. Only what is essential runs.',
  undecided: 'You have not chosen yet. Only what is essential runs.',
  allowed: 'You allowed:',
  refused: 'You refused everything optional. Only what is essential runs.',
};

/** Says on the privacy page where the visitor stands. */
export function startChoices() {
  const line = document.querySelector('[data-choices-now]');
  if (!(line instanceof HTMLElement)) return;
  const words = { ...ENGLISH, ...JSON.parse(line.dataset.words ?? '{}') };
  withConsent((consent) => {
    consent.onChange(
      (state) => {
        line.textContent = describe(state, words);
      },
      { immediate: true },
    );
  });
}

/** @param {import('./consent.js').ConsentState} state @param {typeof ENGLISH} words */
function describe(state, words) {
  if (state.optedOut) return words.optedOut;
  if (state.status !== 'decided') return words.undecided;
  const granted = Object.entries(state.categories).filter(([id, value]) => value === 'granted' && id !== 'essential').map(([id]) => id.replace('-', ' '));
  return granted.length > 0 ? `${words.allowed} ${granted.join(', ')}.` : words.refused;
}

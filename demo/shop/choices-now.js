// @ts-check
import { withConsent } from './consent.js';

/** Says on the privacy page where the visitor stands. */
export function startChoices() {
  const line = document.querySelector('[data-choices-now]');
  if (!line) return;
  withConsent((consent) => {
    const show = () => {
      line.textContent = describe(consent.getState());
    };
    consent.onChange(show);
    show();
  });
}

/** @param {import('./consent.js').ConsentState} state */
function describe(state) {
  if (state.optedOut) return 'You have opted out on this browser. Only what is essential runs.';
  if (state.status !== 'decided') return 'You have not chosen yet. Only what is essential runs.';
  const granted = Object.entries(state.categories).filter(([id, value]) => value === 'granted' && id !== 'essential').map(([id]) => id.replace('-', ' '));
  return granted.length > 0 ? `You allowed: ${granted.join(', ')}.` : 'You refused everything optional. Only what is essential runs.';
}

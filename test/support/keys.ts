/** A chord such as `Shift+Tab`: what is held, and what is pressed. A lone `+` is itself. */
export function keysOf(chord: string): { modifiers: string[]; main: string } {
  const parts = chord.length > 1 ? chord.split('+') : [chord];
  return { modifiers: parts.slice(0, -1), main: parts.at(-1) ?? '' };
}

/** The code points by which WebDriver names keys that have no character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const named: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** The WebDriver value of a key. A name it does not know is an error, so that a slip is not typed as text. */
export function webdriverKey(key: string): string {
  const value = named[key] ?? key;
  if ([...value].length !== 1) throw new Error(`no key is named ${key}`);
  return value;
}

/** The actions that press keys one upon the other and release them in reverse. */
export function chordActions(chord: string): { type: 'keyDown' | 'keyUp'; value: string }[] {
  const { modifiers, main } = keysOf(chord);
  const values = [...modifiers, main].map(webdriverKey);
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

// @ts-check
/** Texts of the first layer that a shop is most likely to write itself: key, name, the built-in English. */
export const texts = [
  ['bannerTitle', 'Title', 'Your choice about cookies'],
  ['bannerText', 'Text', 'We use cookies that this shop needs to work. With your consent we also use others …'],
  ['acceptAll', 'Accept all', 'Accept all'],
  ['rejectAll', 'Reject all', 'Reject all'],
  ['preferences', 'Preferences', 'Preferences'],
  ['policyLink', 'Link to the policy', 'Cookie policy'],
];

/** Languages by their BCP 47 tags: those of the EU, then others. */
export const languages =
  'bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv nb is uk ru tr ar he fa hi ja ko zh-Hans zh-Hant vi th id pt-BR fr-CA'.split(' ');

/** Custom properties a shop is most likely to set: name, what for, the built-in value, kind of field. */
export const looks = [
  ['--assent-accent', 'Buttons', '#1d1b19', 'color'],
  ['--assent-on-accent', 'Text on buttons', '#ffffff', 'color'],
  ['--assent-surface', 'Background', '#ffffff', 'color'],
  ['--assent-text', 'Text', '#1d1b19', 'color'],
  ['--assent-radius', 'Rounding', '14', 'range'],
];

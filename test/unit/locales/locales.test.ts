import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Locale, textsByFile } from '../../../src/locales/locale.js';
import { chooseLanguage } from '../../../src/ui/languages.js';

/** All English texts: what every language has to have. */
const english: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(textsByFile));

const folder = new URL('../../../src/locales/', import.meta.url);
const tags = readdirSync(folder).map((name) => name.replace(/\.ts$/, '')).filter((name) => !['locale', 'available'].includes(name));
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

/** What is wrong with a language's texts. */
function faults(locale: Readonly<Record<string, string>>): string[] {
  const missing = Object.keys(english).filter((key) => !locale[key]?.trim());
  const stray = Object.keys(locale).filter((key) => !(key in english));
  const unlike = Object.keys(english).filter((key) => locale[key] && placeholders(locale[key]).join() !== placeholders(english[key]!).join());
  return [...missing.map((key) => `no ${key}`), ...stray.map((key) => `stray ${key}`), ...unlike.map((key) => `placeholders of ${key}`)];
}

describe('every language', () => {
  for (const tag of tags) {
    it(`${tag} has every text, with the placeholders of the English one`, async () => {
      const { default: locale } = (await import(new URL(`${tag}.ts`, folder).href)) as { default: Locale };
      assert.deepEqual(faults(locale), []);
      assert.equal(Intl.getCanonicalLocales(tag)[0], tag, 'the file is named after a BCP 47 tag as it is written');
      assert.notEqual(locale.acceptAll, locale.rejectAll);
    });
  }

  it('German puts a provider where “einem anderen Unternehmen” fits too: behind a word that asks for the dative', async () => {
    const { default: german } = await import('../../../src/locales/de.js');
    for (const key of ['embedTitle', 'embedText', 'embedLoading'] as const) assert.match(german[key], /(?:von|mit) \{provider\}/, key);
  });

  it('Arabic says of a provider’s opt-out what it says of ours, not that one unsubscribes', async () => {
    const { default: arabic } = await import('../../../src/locales/ar.js');
    for (const key of ['optOut', 'optOutLink'] as const) assert.match(arabic[key], /^الانسحاب/, key);
  });

  for (const [file, texts] of Object.entries(textsByFile)) {
    it(`its texts are in the built assent-locale-*${file}.js, and no others`, async () => {
      for (const tag of tags) {
        const { default: built } = (await import(new URL(`../../../dist/assent-locale-${tag}${file}.js`, import.meta.url).href)) as { default: object };
        const { default: locale } = (await import(new URL(`${tag}.ts`, folder).href)) as { default: Locale };
        assert.deepEqual(built, Object.fromEntries(Object.keys(texts).map((key) => [key, locale[key as keyof Locale]])), tag);
      }
    });
  }

  it('control: what is missing, stray or changed is found', () => {
    const { save: _, ...rest } = english;
    assert.deepEqual(faults({ ...rest, other: 'x', policyDate: 'Policy' }), ['no save', 'stray other', 'placeholders of policyDate']);
  });
});

describe('the language of the texts', () => {
  const known = ['de', 'fr', 'fr-CA', 'pt', 'pt-BR', 'nb', 'zh-Hans', 'zh-Hant', 'ar', 'he', 'id'];
  const cases = { 'de-AT': 'de', 'de-CH-1996': 'de', de_CH: 'de', 'fr-CA': 'fr-CA', 'fr-CH': 'fr', fr: 'fr', pt: 'pt', 'pt-PT': 'pt', 'pt-BR': 'pt-BR', no: 'nb', nn: 'nb', 'nn-NO': 'nb', 'nb-NO': 'nb', zh: 'zh-Hans', 'zh-CN': 'zh-Hans', 'zh-SG': 'zh-Hans', 'zh-TW': 'zh-Hant', 'zh-HK': 'zh-Hant', 'zh-Hant-HK': 'zh-Hant', 'zh-Hans-HK': 'zh-Hans', iw: 'he', in: 'id', 'AR-eg': 'ar', en: 'en', 'en-GB': 'en' };
  for (const [asked, locale] of Object.entries(cases)) it(`asked for ${asked} they are ${locale}`, () => assert.equal(chooseLanguage([asked], known).locale, locale));

  it('is the first asked for that there is; what is no language is passed over; English in the end', () => {
    assert.equal(chooseLanguage(['', undefined, null, 'x', 'not a tag', 'tlh', 'de-AT', 'fr'], known).locale, 'de');
    assert.equal(chooseLanguage(['en', 'de'], known).locale, 'en', 'English asked for is English found');
    assert.equal(chooseLanguage(['tlh'], known).locale, 'en');
  });

  it('is what the tables of CLDR say, which browsers carry', () => {
    const nearest = (tag: string): string => {
      const { baseName, language, region, script } = new Intl.Locale(new Intl.Locale(tag).maximize());
      const name = /^n[no]$/.test(language) ? 'nb' : language;
      return [new Intl.Locale(tag).baseName, baseName, `${name}-${region}`, `${name}-${script}`, name].find((each) => tags.includes(each)) ?? 'en';
    };
    const languages = [...new Set(tags.map((tag) => tag.slice(0, 2)))];
    const asked = [...languages, 'no', 'nn', 'iw', 'in', 'tlh'].flatMap((language) => ['', '-US', '-BR', '-CA', '-150'].map((region) => language + region)).filter((tag) => tag !== 'zh-US');
    for (const tag of [...asked, 'zh-TW', 'zh-HK', 'zh-MO', 'zh-CN', 'zh-SG', 'zh-Hant', 'zh-Hans-HK', 'ZH_hant_CN', 'PT_br']) assert.equal(chooseLanguage([tag], tags).locale, nearest(tag.replaceAll('_', '-')), tag);
  });

  it('keeps the region for dates, and knows its direction', () => {
    assert.deepEqual(chooseLanguage(['de-AT'], known), { locale: 'de', lang: 'de-AT', dir: 'ltr' });
    assert.deepEqual(chooseLanguage(['ar-EG'], known), { locale: 'ar', lang: 'ar-EG', dir: 'rtl' });
    assert.equal(chooseLanguage(['he'], known).dir, 'rtl');
    assert.equal(chooseLanguage(['pt-BR'], known).dir, 'ltr');
  });
});

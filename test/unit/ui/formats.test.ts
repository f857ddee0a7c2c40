import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formatCount, formatDate } from '../../../src/ui/formats.js';

const tags = readdirSync(new URL('../../../src/locales/', import.meta.url)).map((name) => name.replace(/\.ts$/, '')).filter((name) => !['locale', 'available'].includes(name));
const english = ['en', 'en-US', 'en-GB', 'en-IE', 'en-AU', 'en-NZ', 'en-CA', 'en-IN', 'en-ZA'];

describe('what is written without Intl, as its first use is slow', () => {
  it('dates are the same', () => {
    const days = Array.from({ length: 800 }, (_, index) => new Date(Date.UTC(2015, 0, 1 + index * 5)).toISOString().slice(0, 10));
    for (const lang of [...english, 'de', 'pt-BR']) {
      for (const day of days) {
        assert.equal(formatDate(day, lang).replaceAll('\u00a0', ' '), new Date(day).toLocaleDateString(lang, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }), `${day} ${lang}`);
        const month = day.slice(0, 7);
        assert.equal(formatDate(month, lang).replaceAll('\u00a0', ' '), new Date(month).toLocaleDateString(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' }), `${month} ${lang}`);
      }
    }
  });

  it('a date in another language is not broken over two lines', () => {
    for (const lang of tags) {
      for (const date of ['2015-05-31', '2015-05', '2015-05-31T12:00:00Z']) assert.doesNotMatch(formatDate(date, lang), / /, lang);
    }
    assert.equal(formatDate('2015-05-31', 'ru'), '31\u00a0мая\u00a02015\u00a0г.');
  });

  it('a date in a language that the browser does not know is written in figures, not in another language', () => {
    assert.deepEqual(['2015-05-31', '2015-05', '2015-05-31T12:00:00.000Z'].map((date) => formatDate(date, 'tlh')), ['2015-05-31', '2015-05', '2015-05-31']);
  });

  it('what is no date stands as it is written', () => {
    for (const text of ['2015-13', '2015-02-41', 'May', '', '2', '3.1', 'policy 3', '2015', '2015-05-31b']) assert.equal(formatDate(text, 'en'), text);
  });

  it('numbers are the same', () => {
    for (const lang of [...english, ...tags, 'ar-EG', 'ar-MA', 'fa-AF', 'hi-IN', 'de-CH']) {
      for (const count of [0, 1, 7, 42, 999, 1000, 12345]) assert.equal(formatCount(count, lang), count.toLocaleString(lang), lang);
    }
  });
});

import type { PictureCase } from './cases.js';

interface Words {
  readonly bag: string;
  readonly counts: string;
  readonly heat: string;
  readonly film: string;
  readonly days: string;
  readonly year: string;
  readonly decided: string;
}

/** The shop's own words, as a config has them in one language. */
const words: Record<PictureCase['lang'], Words> = {
  en: {
    bag: 'Keeps what is in your bag.',
    counts: 'Counts visits, so that we know which pages are read.',
    heat: 'Shows where a page is clicked.',
    film: 'Plays the films on product pages.',
    days: '30 days',
    year: '1 year',
    decided: 'You have decided.',
  },
  ar: {
    bag: 'يحفظ ما في سلتك.',
    counts: 'يحصي الزيارات لنعرف أي الصفحات تُقرأ.',
    heat: 'يبيّن مواضع النقر في الصفحة.',
    film: 'يشغّل الأفلام في صفحات المنتجات.',
    days: '30 يومًا',
    year: 'سنة واحدة',
    decided: 'لقد اتخذت قرارك.',
  },
};

/** The config of the pictures: a little of everything that is drawn, and no date: it would be another with each day, and each edition of a browser's locale data. */
export function pictureConfig({ view, theme, lang }: PictureCase): object {
  const { bag, counts, heat, film, days, year, decided } = words[lang];
  return {
    policy: { url: '/privacy' },
    categories: [
      { id: 'essential', required: true, services: [{ id: 'bag', label: 'Milly', description: bag }] },
      { id: 'functional' },
      {
        id: 'analytics',
        services: [
          { id: 'counter', label: 'Counter', provider: 'Counter Inc.', description: counts, privacyUrl: 'https://counter.example/privacy', cookies: [{ name: '_c', purpose: counts, duration: year }, { name: '_c_*', purpose: counts, duration: days }] },
          { id: 'heat', label: 'Heat map', provider: 'Heat Ltd.', description: heat },
        ],
      },
      { id: 'third-party', services: [{ id: 'films', label: 'Films', provider: 'Film House', description: film, privacyUrl: 'https://films.example/privacy' }] },
    ],
    ui: { theme, lang, layout: ['box', 'dialog'].includes(view) ? view : 'bar', texts: { decidedOn: decided } },
  };
}

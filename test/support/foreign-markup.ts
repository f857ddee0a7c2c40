import type { Host } from './host.js';

/** Markup as the documentation of another consent manager asks for it, waiting for its category for statistics. */
export interface ForeignMarkup {
  /** The value of `compat`. */
  compat: Record<string, Record<string, string>>;
  script(src: string): string;
  inline(code: string): string;
  /** A frame, a pixel and so on, if the manager holds anything but scripts. */
  others?(vendor: Host): string;
}

const inert = (mark: string, source = 'src'): Pick<ForeignMarkup, 'script' | 'inline'> => ({
  script: (src) => `<script type="text/plain" ${mark} ${source}="${src}"></script>`,
  inline: (code) => `<script type="text/plain" ${mark}>${code}</script>`,
});

const frameAndPixel = (mark: string, source: string) => (vendor: Host): string =>
  `<iframe ${mark} ${source}="${vendor.url('/html')}" title="Map"></iframe><img ${mark} ${source}="${vendor.url('/img')}" alt="">`;

/** Each manager, in each form that its documentation shows. */
export const foreignMarkup: Record<string, ForeignMarkup> = {
  'vanilla-cookieconsent 3': { compat: { 'vanilla-cookieconsent': { stats: 'analytics' } }, ...inert('data-category="stats"') },
  'vanilla-cookieconsent 3, data-src and data-type': { compat: { 'vanilla-cookieconsent': { stats: 'analytics' } }, ...inert('data-category="stats" data-type="text/javascript"', 'data-src') },
  'vanilla-cookieconsent 3, a service': {
    compat: { 'vanilla-cookieconsent': { stats: 'analytics', 'Google Analytics': 'google-analytics' } },
    ...inert('data-category="stats" data-service="Google Analytics"'),
  },
  'vanilla-cookieconsent 2 and 68publishers, an id of ours': { compat: { 'vanilla-cookieconsent': {} }, ...inert('data-cookiecategory="analytics"') },
  Klaro: {
    compat: { klaro: { matomo: 'analytics' } },
    ...inert('data-type="application/javascript" data-name="matomo"', 'data-src'),
    others: (vendor) => `${frameAndPixel('data-name="matomo"', 'data-src')(vendor)}<link rel="stylesheet" type="text/plain" data-type="text/css" data-name="matomo" data-href="${vendor.url('/css')}">`,
  },
  'Klaro before 0.7, a service of ours': {
    compat: { klaro: {} },
    script: (src) => `<script type="opt-in" data-type="text/javascript" data-name="google-analytics" data-src="${src}"></script>`,
    inline: (code) => `<script type="opt-in" data-type="text/javascript" data-name="google-analytics">${code}</script>`,
  },
  Cookiebot: {
    compat: { cookiebot: { statistics: 'analytics' } },
    ...inert('data-cookieconsent="statistics"'),
    others: frameAndPixel('data-cookieconsent="statistics"', 'data-cookieblock-src'),
  },
  OneTrust: {
    compat: { onetrust: { C0002: 'analytics' } },
    ...inert('class="tag optanon-category-C0002"'),
    others: frameAndPixel('class="optanon-category-C0002"', 'data-src'),
  },
  Usercentrics: {
    compat: { usercentrics: { 'Google Analytics 4': 'google-analytics' } },
    ...inert('data-usercentrics="Google Analytics 4"'),
    others: frameAndPixel('data-usercentrics="Google Analytics 4"', 'data-src'),
  },
  'Usercentrics, uc-src': {
    compat: { usercentrics: { 'YouTube Video': 'analytics' } },
    ...inert('data-usercentrics="YouTube Video"'),
    others: frameAndPixel('data-usercentrics="YouTube Video"', 'uc-src'),
  },
  CookieYes: { compat: { cookieyes: { analytics: 'analytics' } }, ...inert('data-cookieyes="cookieyes-analytics"') },
  iubenda: {
    compat: { iubenda: { 4: 'analytics' } },
    script: (src) => `<script type="text/plain" class="_iub_cs_activate" data-iub-purposes="4" data-suppressedsrc="${src}"></script>`,
    inline: (code) => `<script type="text/plain" class="_iub_cs_activate-inline" data-iub-purposes="4">${code}</script>`,
    others: frameAndPixel('class="_iub_cs_activate" data-iub-purposes="4"', 'data-suppressedsrc'),
  },
  'iubenda without purposes': {
    compat: { iubenda: { _iub_cs_activate: 'analytics' } },
    script: (src) => `<script type="text/plain" class="_iub_cs_activate" suppressedsrc="${src}"></script>`,
    inline: (code) => `<script type="text/plain" class="_iub_cs_activate-inline">${code}</script>`,
  },
  Osano: { compat: { osano: { ANALYTICS: 'analytics' } }, ...inert('data-osano="ANALYTICS"') },
  Probo: {
    compat: { probo: { statistics: 'analytics' } },
    ...inert('data-cookie-consent="statistics" data-type="text/javascript"', 'data-src'),
    others: frameAndPixel('data-cookie-consent="statistics"', 'data-src'),
  },
  'biscuitman, whose marks are ours': { compat: {}, ...inert('data-consent="analytics"') },
};

/** What a browser keeps of a choice made at another consent manager. */
export interface StoredChoice {
  cookies?: Record<string, string>;
  local?: Record<string, string>;
}

export interface StoredChoices {
  /** The value of `compat`, without `import`. */
  compat: Record<string, Record<string, string>>;
  /** Everything was accepted. */
  yes: StoredChoice;
  /** Everything was rejected. */
  no: StoredChoice;
}

export const categories = [{ id: 'essential', required: true }, { id: 'functional' }, { id: 'analytics' }, { id: 'third-party' }];

/** What both choices come to. */
export const answered = (choice: boolean): Record<string, boolean> => ({ functional: choice, analytics: choice, 'third-party': choice });

/** The names that the stored values below use, where these are not ours. */
export const identity = { prefs: 'functional', stats: 'analytics', ads: 'third-party' };

const encoded = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
const cookie = (name: string, value: string): StoredChoice => ({ cookies: { [name]: value } });

/** In the form in which the managers themselves write it, for yes and for no. */
const forms = {
  vanilla3: (choice: boolean) => ({
    categories: choice ? ['necessary', 'prefs', 'stats', 'ads'] : ['necessary'],
    revision: 0,
    data: null,
    consentTimestamp: '2025-11-01T10:00:00.000Z',
    consentId: '5b0a1f4e-0a2b-4c3d-8e9f-000000000000',
    services: { necessary: [], prefs: [], stats: [], ads: [] },
    languageCode: 'en',
    lastConsentTimestamp: '2025-11-01T10:00:00.000Z',
    expirationTime: 4102444800000,
  }),
  vanilla2: (choice: boolean) => ({ categories: choice ? ['necessary', 'prefs', 'stats', 'ads'] : ['necessary'], level: ['necessary'], revision: 0, data: null, rfc_cookie: false, consent_date: '2025-11-01T10:00:00.000Z', consent_uuid: 'x' }),
  klaro: (choice: boolean) => ({ session: true, prefs: choice, stats: choice, ads: choice }),
  cookiebot: (choice: boolean) =>
    `{stamp:'aGk8zB1x9Q+rNQ==',necessary:true,preferences:${choice},statistics:${choice},marketing:${choice},method:'explicit',ver:1,utc:1762000000000,region:'de'}`,
  onetrust: (choice: boolean) =>
    `isGpcEnabled=0&datestamp=Sat+Nov+01+2025+10%3A00%3A00+GMT%2B0100&version=202405.2.0&browserGpcFlag=0&isIABGlobal=false&hosts=&consentId=7cbc60b3&interactionCount=1&isAnonUser=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A${+choice}%2CC0003%3A${+choice}%2CC0004%3A${+choice}&intType=${choice ? 1 : 2}&geolocation=DE%3BBE&AwaitingReconsent=false`,
  cookieyes: (choice: string) => `consentid:a1b2c3,consent:${choice},action:yes,necessary:yes,functional:${choice},analytics:${choice},advertisement:${choice}`,
  iubenda: (choice: boolean) => ({ timestamp: '2025-11-01T10:00:00.391Z', version: '1.75.1', purposes: { 1: true, 2: choice, 4: choice, 5: choice }, id: 50053366, cons: { rand: '157518' } }),
  probo: (choice: boolean) => ({ v: 1, vid: 'x', action: choice ? 'ACCEPT_ALL' : 'REJECT_ALL', data: { necessary: true, prefs: choice, stats: choice, ads: choice } }),
  ucServices: (choice: boolean) => Object.fromEntries(['prefs', 'stats', 'ads'].map((name) => [`id-${name}`, { name, consent: choice }])),
  ucSettings: (choice: boolean) => ({ controllerId: 'x', id: 'y', language: 'en', services: ['prefs', 'stats', 'ads'].map((id) => ({ history: [{ action: 'onAcceptAllServices', type: 'explicit', status: choice }], id, processorId: 'z', status: choice })) }),
};
const closed = { OptanonAlertBoxClosed: '2025-11-01T10:00:00.814Z' };
const acted = { uc_user_interaction: 'true' };
const both = (write: (choice: boolean) => StoredChoice): Pick<StoredChoices, 'yes' | 'no'> => ({ yes: write(true), no: write(false) });

export const storedChoices: Record<string, StoredChoices> = {
  'vanilla-cookieconsent 3': { compat: { 'vanilla-cookieconsent': identity }, ...both((choice) => cookie('cc_cookie', encoded(forms.vanilla3(choice)))) },
  'vanilla-cookieconsent 3 in localStorage': { compat: { 'vanilla-cookieconsent': identity }, ...both((choice) => ({ local: { cc_cookie: JSON.stringify(forms.vanilla3(choice)) } })) },
  'vanilla-cookieconsent 2': { compat: { 'vanilla-cookieconsent': identity }, ...both((choice) => cookie('cc_cookie', JSON.stringify(forms.vanilla2(choice)))) },
  'Klaro': { compat: { klaro: identity }, ...both((choice) => cookie('klaro', encoded(forms.klaro(choice)))) },
  'Klaro in localStorage': { compat: { klaro: identity }, ...both((choice) => ({ local: { klaro: JSON.stringify(forms.klaro(choice)) } })) },
  'Cookiebot': {
    compat: { cookiebot: { preferences: 'functional', statistics: 'analytics', marketing: 'third-party' } },
    ...both((choice) => cookie('CookieConsent', encodeURIComponent(forms.cookiebot(choice)))),
  },
  'OneTrust': {
    compat: { onetrust: { C0002: 'analytics', C0003: 'functional', C0004: 'third-party' } },
    ...both((choice) => ({ cookies: { OptanonConsent: forms.onetrust(choice), ...closed } })),
  },
  'CookieYes': {
    compat: { cookieyes: { functional: 'functional', 'cookieyes-analytics': 'analytics', advertisement: 'third-party' } },
    ...both((choice) => cookie('cookieyes-consent', forms.cookieyes(choice ? 'yes' : 'no'))),
  },
  'Usercentrics 3': { compat: { usercentrics: identity }, ...both((choice) => ({ local: { ...acted, ucData: JSON.stringify({ consent: { services: forms.ucServices(choice) }, ui: { language: 'de' } }) } })) },
  'Usercentrics 2': { compat: { usercentrics: identity }, ...both((choice) => ({ local: { ...acted, uc_settings: JSON.stringify(forms.ucSettings(choice)) } })) },
  'iubenda': { compat: { iubenda: { 2: 'functional', 4: 'analytics', 5: 'third-party' } }, ...both((choice) => cookie('_iub_cs-50053366', encoded(forms.iubenda(choice)))) },
  'Probo': { compat: { probo: identity }, ...both((choice) => cookie('probo_consent', encoded(forms.probo(choice)))) },
};

const at = (name: string): StoredChoices => storedChoices[name]!;
const local = (name: string, changes: Record<string, string>): [object, StoredChoice] => [at(name).compat, { local: { ...at(name).yes.local, ...changes } }];
const changed = (name: string, from: string | RegExp, to: string): [object, StoredChoice] => [
  at(name).compat,
  { cookies: Object.fromEntries(Object.entries(at(name).yes.cookies!).map(([key, value]) => [key, encodeURIComponent(decodeURIComponent(value).replace(from, to))])) },
];

/** What looks like a yes, and is none that a visitor gave. */
export const undecided: Record<string, [object, StoredChoice]> = {
  'vanilla-cookieconsent that has run out': changed('vanilla-cookieconsent 3', '4102444800000', '1700000000000'),
  'vanilla-cookieconsent with an end that is none': changed('vanilla-cookieconsent 3', '4102444800000', '"soon"'),
  'vanilla-cookieconsent with categories that are no list': changed('vanilla-cookieconsent 3', /\[.*?\]/, '"stats"'),
  'Klaro with something else than yes and no': changed('Klaro', '"stats":true', '"stats":1'),
  'Cookiebot before an answer': [at('Cookiebot').compat, cookie('CookieConsent', '0')],
  'Cookiebot where nobody has to be asked': [at('Cookiebot').compat, cookie('CookieConsent', '-1')],
  'Cookiebot with an implied consent': changed('Cookiebot', 'explicit', 'implied'),
  'Cookiebot with the stamp of no answer': changed('Cookiebot', /stamp:'[^']*'/, "stamp:'-1'"),
  'OneTrust before the banner was answered': [at('OneTrust').compat, { cookies: { OptanonConsent: at('OneTrust').yes.cookies!['OptanonConsent']! } }],
  'OneTrust after the banner was closed': [at('OneTrust').compat, { cookies: { ...closed, OptanonConsent: forms.onetrust(true).replace('intType=1', 'intType=3') } }],
  'OneTrust about to ask again': [at('OneTrust').compat, { cookies: { ...closed, OptanonConsent: forms.onetrust(true).replace('Reconsent=false', 'Reconsent=true') } }],
  'OneTrust without a word on who closed the banner': [at('OneTrust').compat, { cookies: { ...closed, OptanonConsent: forms.onetrust(true).replace('&intType=1', '') } }],
  'Cookiebot that does not say how it was asked': changed('Cookiebot', "method:'explicit',", ''),
  'CookieYes after the banner was closed': changed('CookieYes', 'consent:yes', 'consent:no'),
  'CookieYes before an answer': changed('CookieYes', 'action:yes', 'action:'),
  'Usercentrics before an answer': local('Usercentrics 2', { uc_user_interaction: 'false' }),
  'iubenda without purposes': [at('iubenda').compat, cookie('_iub_cs-50053366', encoded({ consent: true, timestamp: '2025-11-01T10:00:00.391Z' }))],
  'iubenda’s other cookies': [at('iubenda').compat, cookie('_iub_cs-50053366-uspr', encoded(forms.iubenda(true)))],
  'Probo answering the browser’s signal': changed('Probo', 'ACCEPT_ALL', 'GPC'),
  'Probo after a notice was dismissed': changed('Probo', 'ACCEPT_ALL', 'ACKNOWLEDGE'),
};

// @ts-check
/*
 * The page on the right: it reads `{ config, lang, css }` from its fragment, forgets what an earlier look stored, and starts the SDK as a
 * shop's tag would. A cookie and path of its own keep it apart from the demonstration shop.
 */
(() => {
  const COOKIE = 'playground';
  const given = JSON.parse(decodeURIComponent(location.hash.slice(1)) || '{}');
  const { config = {}, lang = '', css = {} } = given;
  const theme = config?.ui?.theme;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (lang) document.documentElement.lang = lang;
  document.documentElement.dir = /^(?:ar|he|fa|ur)\b/.test(lang) ? 'rtl' : 'ltr';
  for (const [name, value] of Object.entries(css)) if (value) document.documentElement.style.setProperty(name, String(value));
  for (const name of [COOKIE, `${COOKIE}_optout`]) document.cookie = `${name}=; max-age=0; path=/playground/`;
  const own = { cookie: { ...config?.cookie, name: COOKIE, path: '/playground/', domain: undefined }, optOut: { ...config?.optOut, cookie: `${COOKIE}_optout` }, record: undefined, regionUrl: undefined };
  const script = document.createElement('script');
  script.src = '/dist/assent.js';
  script.dataset.config = JSON.stringify(typeof config === 'object' && config ? { ...config, ...own } : config);
  document.addEventListener('DOMContentLoaded', () => {
    const frame = document.querySelector('iframe');
    const { categories = [{ id: 'third-party' }] } = config ?? {};
    const open = Array.isArray(categories) ? categories.filter((each) => each?.id && !each.required) : [];
    const last = open.find(({ id }) => id === 'third-party') ?? open.at(-1);
    if (!frame?.parentElement || !last) return;
    frame.setAttribute('data-consent', last.id);
    frame.parentElement.hidden = false;
  });
  document.head.append(script);
})();

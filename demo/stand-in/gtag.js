/* Stand-in for gtag.js: reads dataLayer, sets _ga and _ga_<container>, sends a hit for each config and event. */
(() => {
  const { origin, searchParams } = new URL(document.currentScript.src);
  const YEARS = 2 * 365 * 24 * 60 * 60;
  const granted = { analytics_storage: true };

  function clientId() {
    const known = /(?:^|; )_ga=GA1\.1\.([\d.]+)/.exec(document.cookie);
    return known ? known[1] : `${Math.floor(Math.random() * 2 ** 31)}.${Math.floor(Date.now() / 1000)}`;
  }

  function configure(id) {
    const client = clientId();
    if (granted.analytics_storage) {
      document.cookie = `_ga=GA1.1.${client}; path=/; max-age=${YEARS}; samesite=lax`;
      document.cookie = `_ga_${id.replace(/^G-/, '')}=GS1.1.${Math.floor(Date.now() / 1000)}.1.0; path=/; max-age=${YEARS}; samesite=lax`;
    }
    hit(id, 'page_view', granted.analytics_storage ? client : '');
  }

  function hit(id, event, client) {
    const query = new URLSearchParams({ v: '2', tid: id, cid: client, en: event, gcs: `G1${granted.ad_storage === false ? 0 : 1}${Number(granted.analytics_storage)}`, dl: location.href, dt: document.title });
    const url = `${origin}/g/collect?${query}`;
    if (!navigator.sendBeacon || !navigator.sendBeacon(url)) new Image().src = url;
  }

  function run(command) {
    const [verb, subject, values] = command;
    if (verb === 'config') configure(subject);
    if (verb === 'event') hit(searchParams.get('id'), subject, clientId());
    if (verb === 'consent') for (const [key, value] of Object.entries(values || {})) granted[key] = value === 'granted';
  }

  const layer = (window.dataLayer = window.dataLayer || []);
  const push = layer.push.bind(layer);
  layer.forEach(run);
  layer.push = (...commands) => {
    const length = push(...commands);
    commands.forEach(run);
    return length;
  };
  (window.__ran ||= []).push('google-analytics');
  document.dispatchEvent(new CustomEvent('demo:ran', { detail: 'google-analytics' }));
})();

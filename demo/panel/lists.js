// @ts-check
/** How the panel writes down what it read. Text only: nothing that a cookie holds becomes markup. */

/** @typedef {import('./readings.js').Category} Category @typedef {import('../shop/consent.js').ConsentState} ConsentState */

/** @param {string} tag @param {string} name @param {...(Node | string)} children */
function make(tag, name, ...children) {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...children);
  return element;
}

/** @param {string} text */
function nothing(text) {
  return [make('li', 'panel-none', text)];
}

/** @param {Category[]} categories @param {ConsentState | undefined} state */
export function grantItems(categories, state) {
  return categories.map(({ id, label, services }) => {
    const standing = state?.categories?.[id] ?? (id === 'essential' ? 'granted' : 'denied');
    const inner = services.map((service) => make('li', '', standingLine(service.label, state?.services?.[service.id] ?? standing)));
    return make('li', '', standingLine(label, standing), ...(id === 'essential' ? [] : [make('ul', 'panel-services', ...inner)]));
  });
}

/** @param {string} label @param {'granted' | 'denied'} standing */
function standingLine(label, standing) {
  const line = make('span', 'panel-standing', make('span', 'panel-name', label), make('span', 'panel-word', standing));
  line.dataset.standing = standing;
  return line;
}

/** @param {string[]} tags */
export function tagItems(tags) {
  const counts = new Map();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const items = [...counts].map(([tag, count]) => make('li', '', count > 1 ? `${tag} × ${count}` : tag));
  return items.length > 0 ? items : nothing('None yet');
}

/** @param {[string, string][]} pairs */
export function pairItems(pairs) {
  const items = pairs.map(([name, value]) => {
    const shown = make('span', 'panel-value', value);
    shown.title = value;
    return make('li', '', make('b', '', name), shown);
  });
  return items.length > 0 ? items : nothing('None');
}

/** The newest first, as a list to glance at. @param {import('../server/request-log.mjs').LogEntry[]} entries */
export function requestItems(entries) {
  const items = entries.slice(-12).reverse().map(({ plays, method, url }) => {
    const path = make('span', 'panel-value', `${method} ${url}`);
    path.title = url;
    return make('li', '', make('b', '', plays), path);
  });
  return items.length > 0 ? items : nothing('None has left this page');
}

/** @param {ConsentState | undefined} state */
export function statusLine(state) {
  if (!state) return 'The consent script is not here, so everything optional is held back.';
  if (state.optedOut) return 'Opted out in this browser: everything optional is held back.';
  const signal = state.gpc ? ' The browser sends Global Privacy Control.' : '';
  if (state.status !== 'decided') return `Nobody has chosen yet.${signal}`;
  const when = state.decidedAt ? new Date(state.decidedAt) : undefined;
  const time = when && !Number.isNaN(when.valueOf()) ? `, ${when.toLocaleString('en-US', { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' })}` : '';
  return `Decided${state.source ? ` by ${state.source}` : ''}${time}.${signal}`;
}

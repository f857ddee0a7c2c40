// @ts-check
import { drawCategories } from './categories.js';
import { problemsOf, syntaxProblem } from './problems.js';
import { languages, looks, texts } from './texts.js';

/** @typedef {{ [key: string]: any }} Json */

const find = (/** @type {string} */ selector) => /** @type {any} */ (document.querySelector(selector));
const form = /** @type {HTMLFormElement} */ (find('#controls'));
const json = /** @type {HTMLTextAreaElement} */ (find('#json'));
const frame = /** @type {HTMLIFrameElement} */ (find('#preview'));

/** The one value that everything on the page is drawn from. @type {{ config: Json, css: Record<string, string>, looks: number }} */
const state = { config: JSON.parse(json.value), css: {}, looks: 0 };

/** The value at a path such as `ui.layout`. @param {string} path */
const read = (path) => path.split('.').reduce((/** @type {any} */ at, key) => at?.[key], state.config);

/** Sets, or with an empty value unsets, what stands at a path; objects that are left empty go too. @param {string} path @param {unknown} value */
function write(path, value) {
  const put = (/** @type {Json} */ at, /** @type {string[]} */ [key, ...rest]) => {
    const { [key]: old, ...others } = at ?? {};
    const next = rest.length > 0 ? put(old, rest) : value;
    const isEmpty = next === '' || next === undefined || (rest.length > 0 && Object.keys(next).length === 0);
    return isEmpty ? others : old === undefined ? { ...others, [key]: next } : { ...at, [key]: next };
  };
  state.config = put(state.config, path.split('.'));
}

function drawFields() {
  for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('[data-path]'))) {
    if (field === document.activeElement) continue;
    const value = read(String(field.dataset.path));
    if (field.type === 'checkbox') field.checked = value ?? field.defaultChecked;
    else if (field.type === 'radio') field.checked = (value ?? form.dataset[`default${field.name}`] ?? '') === field.value;
    else field.value = value ?? '';
  }
  const categories = Array.isArray(state.config.categories) ? state.config.categories : [];
  const focus = focusIn(find('#categories'));
  drawCategories(find('#categories'), find('#category'), categories, (next) => edit(() => (state.config = { ...state.config, categories: next })));
  focus();
}

/** Remembers which field of a list has the focus; the function puts it back. @param {HTMLElement} list */
function focusIn(list) {
  const fields = () => /** @type {HTMLInputElement[]} */ ([...list.querySelectorAll('input, textarea, button')]);
  const at = fields().indexOf(/** @type {HTMLInputElement} */ (document.activeElement));
  const { selectionStart = null, selectionEnd = null } = fields()[at] ?? {};
  return () => {
    const field = fields()[at];
    field?.focus();
    if (selectionStart !== null && field?.type === 'text') field.setSelectionRange(selectionStart, selectionEnd);
  };
}

const tags = () => {
  const css = Object.entries(state.css).map(([name, value]) => `  ${name}: ${value};\n`).join('');
  const inline = JSON.stringify(state.config, null, 2).replaceAll('<', '\\u003c');
  return `<script type="application/json" data-assent-config>\n${inline}\n</script>\n<script src="/assent.js"></script>${css && `\n<style>\n:root {\n${css}}\n</style>`}`;
};

const later = { timer: 0 };

/** Shows the page with the config as it stands, once the visitor of this page has paused. */
function preview(delay = 350) {
  clearTimeout(later.timer);
  later.timer = window.setTimeout(() => {
    const given = { config: state.config, lang: read('ui.lang') ?? '', css: state.css };
    frame.src = `/playground/preview.html?look=${++state.looks}#${encodeURIComponent(JSON.stringify(given))}`;
  }, delay);
}

async function judge() {
  const { config } = state;
  const problems = await problemsOf(config);
  if (config === state.config) showProblems(problems);
}

/** @param {import('./problems.js').Problem[]} problems */
function showProblems(problems) {
  find('#problems').replaceChildren(...problems.map(({ path, found, expected }) => {
    const item = document.createElement('li');
    const where = document.createElement('code');
    where.textContent = path;
    item.append(where, ` ${found}; expected ${expected}`);
    return item;
  }));
  find('#verdict').textContent = problems.length === 0 ? 'Valid: nothing to mend.' : problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  find('#verdict').dataset.valid = String(problems.length === 0);
}

/** Draws everything after a change. @param {() => void} change @param {{ isFromJson?: boolean }} [options] */
function edit(change, { isFromJson = false } = {}) {
  change();
  if (!isFromJson) json.value = JSON.stringify(state.config, null, 2);
  find('#tags').textContent = tags();
  drawFields();
  void judge();
  preview();
}

form.addEventListener('input', ({ target }) => {
  const field = /** @type {HTMLInputElement} */ (target);
  const { path, property } = field.dataset;
  if (property) edit(() => (state.css = { ...state.css, [property]: field.type === 'range' ? `${field.value}px` : field.value }));
  if (!path) return;
  const isDefault = field.type === 'checkbox' ? field.checked === field.defaultChecked : field.type === 'radio' && field.value === (form.dataset[`default${field.name}`] ?? '');
  edit(() => write(path, isDefault ? undefined : field.type === 'checkbox' ? field.checked : field.value));
});

json.addEventListener('input', () => {
  try {
    const config = JSON.parse(json.value);
    if (Object(config) === config && !Array.isArray(config)) edit(() => (state.config = config), { isFromJson: true });
    else void problemsOf(config).then(showProblems);
  } catch (error) {
    showProblems([syntaxProblem(json.value, error)]);
  }
});

find('#add').addEventListener('click', () => {
  const categories = Array.isArray(state.config.categories) ? state.config.categories : [];
  const taken = new Set(categories.map(({ id }) => id));
  const id = ['analytics', 'marketing', 'functional', 'third-party'].find((each) => !taken.has(each)) ?? `category-${categories.length + 1}`;
  edit(() => (state.config = { ...state.config, categories: [...categories, { id }] }));
});
find('#again').addEventListener('click', () => preview(0));
find('#plain').addEventListener('click', () => {
  form.reset();
  edit(() => ((state.css = {}), (state.config = JSON.parse(json.defaultValue))));
});
for (const button of document.querySelectorAll('[data-width]')) {
  button.addEventListener('click', () => {
    find('#stage').dataset.width = /** @type {HTMLElement} */ (button).dataset.width;
    for (const each of document.querySelectorAll('[data-width]')) each.setAttribute('aria-pressed', String(each === button));
  });
}
for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    const text = /** @type {HTMLElement} */ (button).dataset.copy === 'json' ? json.value : tags();
    const isCopied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
    find('#said').textContent = isCopied ? 'Copied.' : 'The browser did not allow copying: select the text and copy it.';
  });
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });
find('#lang').append(...languages.map((tag) => new Option(names.of(tag), tag)).sort((a, b) => a.text.localeCompare(b.text)));
find('#texts').append(...texts.map(([key, name, builtIn]) => {
  const label = document.createElement('label');
  const field = Object.assign(document.createElement(key === 'bannerText' ? 'textarea' : 'input'), { placeholder: builtIn });
  field.dataset.path = `ui.texts.${key}`;
  label.append(name, field);
  return label;
}));
find('#looks').append(...looks.map(([property, name, value, type]) => {
  const label = document.createElement('label');
  const field = Object.assign(document.createElement('input'), { type, defaultValue: value });
  if (type === 'range') field.max = '28';
  field.dataset.property = property;
  label.append(field, name);
  return label;
}));
edit(() => {});

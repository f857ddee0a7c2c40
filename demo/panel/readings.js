// @ts-check
/** What the panel reads off the page. Nothing here writes. */

/** @typedef {{ id: string, label: string, services: { id: string, label: string }[] }} Category */

/** The tags that said they ran, in their order. @returns {string[]} */
export function ranTags() {
  return /** @type {{ __ran?: string[] }} */ (/** @type {unknown} */ (window)).__ran ?? [];
}

/** @returns {[string, string][]} */
export function cookies() {
  try {
    return document.cookie.split('; ').filter(Boolean).map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    });
  } catch {
    return [];
  }
}

/** @returns {[string, string][]} */
export function storedKeys() {
  try {
    return Object.keys(localStorage).sort().map((key) => [key, localStorage.getItem(key) ?? '']);
  } catch {
    return [];
  }
}

/** This visitor's requests to the stand-in since the page opened, newest last. @param {string} mark the log's newest entry then @returns {Promise<import('../server/request-log.mjs').LogEntry[]>} */
export async function requests(mark) {
  try {
    const response = await fetch(`/__log?mine=1&after=${mark}`, { cache: 'no-store' });
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

/** A category without a label of its own is called by its id. @param {string} id */
function named(id) {
  return id[0].toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

/** The shop's policy, as the page hands it to the consent script. @returns {Promise<Category[]>} */
export async function policyCategories() {
  try {
    const inline = document.querySelector('script[data-assent-config]')?.textContent;
    const linked = document.querySelector('script[data-config]')?.getAttribute('data-config');
    const config = inline ? JSON.parse(inline) : await (await fetch(linked ?? '/policies/milly.json')).json();
    return config.categories.map((/** @type {Category} */ { id, label, services }) => ({ id, label: label ?? named(id), services: services ?? [] }));
  } catch {
    return [];
  }
}

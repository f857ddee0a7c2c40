// @ts-check
/** @typedef {{ id: string, label?: string, description?: string, required?: boolean, services?: unknown[], [key: string]: unknown }} Category */

/**
 * The list of categories to edit. What the fields do not show (services, modes) is kept as it is in the JSON.
 *
 * @param {HTMLElement} list
 * @param {HTMLTemplateElement} template
 * @param {Category[]} categories
 * @param {(categories: Category[]) => void} onEdit
 */
export function drawCategories(list, template, categories, onEdit) {
  list.replaceChildren(...categories.map((category, index) => {
    const item = /** @type {HTMLElement} */ (/** @type {DocumentFragment} */ (template.content.cloneNode(true)).firstElementChild);
    const change = (/** @type {Partial<Category>} */ part) => onEdit(categories.map((each, at) => (at === index ? clean({ ...each, ...part }) : each)));
    for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (item.querySelectorAll('[data-field]'))) {
      const key = String(field.dataset.field);
      if (field.type === 'checkbox') field.checked = category[key] === true;
      else field.value = String(category[key] ?? '');
      field.addEventListener('input', () => change({ [key]: field.type === 'checkbox' ? field.checked : field.value }));
    }
    const services = Array.isArray(category.services) ? category.services.length : 0;
    /** @type {HTMLElement} */ (item.querySelector('[data-services]')).textContent = services === 1 ? '1 service' : `${services} services`;
    const remove = /** @type {HTMLElement} */ (item.querySelector('[data-remove]'));
    remove.setAttribute('aria-label', `Remove ${category.label || category.id}`);
    remove.addEventListener('click', () => onEdit(categories.filter((_, at) => at !== index)));
    return item;
  }));
}

/** Without what says nothing. @param {Category} category @returns {Category} */
function clean(category) {
  return /** @type {Category} */ (Object.fromEntries(Object.entries(category).filter(([key, value]) => key === 'id' || (value !== '' && value !== false))));
}

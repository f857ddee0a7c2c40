// @ts-check
import { readFile } from 'node:fs/promises';

const policies = new URL('../policies/', import.meta.url);

/**
 * The shop's config for one visit. Three things are not in its file: the address of the stand-in, for shops that gate by host; the language;
 * a change of the policy that the visitor wants to see.
 *
 * @param {import('./shop.mjs').Shop} shop @param {import('./shop.mjs').Visit} visit @returns {Promise<string>} JSON that may stand in a script
 */
export async function configFor(shop, visit) {
  const config = JSON.parse(await readFile(new URL(`${shop.id}.json`, policies), 'utf8'));
  const change = shop.changes?.[visit.change];
  if (change) config.policy = { ...config.policy, ...dated(change.policy) };
  for (const category of config.categories) {
    category.services = [...(category.services ?? []), ...(change?.services?.[category.id] ?? [])];
    for (const item of [category, ...category.services]) translate(item, visit);
    if (config.autoBlock) for (const service of category.services) service.domains?.push(new URL(visit.standIn(service.id)).hostname);
  }
  if (visit.lang !== 'en') config.ui = { ...config.ui, lang: visit.lang };
  for (const link of config.ui?.links ?? []) translate(link, visit);
  return JSON.stringify(config).replaceAll('<', '\\u003c');
}

/** A notice runs for days from its date: a change that is tried out is of today. @param {Record<string, unknown>} policy */
function dated(policy) {
  return { updated: new Date().toISOString().slice(0, 10), ...policy };
}

/** @param {Record<string, string> & { cookies?: Record<string, string>[] }} item @param {import('./shop.mjs').Visit} visit */
function translate(item, { t }) {
  for (const key of ['label', 'description']) if (item[key]) item[key] = t(item[key]);
  for (const cookie of item.cookies ?? []) {
    for (const key of ['purpose', 'duration']) if (cookie[key]) cookie[key] = t(cookie[key]);
  }
}

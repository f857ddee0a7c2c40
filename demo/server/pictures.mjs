// @ts-check
import { editorial } from '../art/editorial.mjs';
import { hero } from '../art/hero.mjs';
import { drape, scene } from '../art/paint.mjs';
import { shops } from '../shops/index.mjs';
import { typeOf } from './send.mjs';
import { stories } from './stories.mjs';

/** @type {Map<string, string>} drawn once each */
const drawn = new Map();

/**
 * A picture by its path: `/art/hero.svg`, a garment's `/art/rosalie.svg`, `-close`, `-noon`, `-cloth`, or another shop's
 * `/art/milanoo/mask.svg`.
 *
 * @param {string} pathname
 * @returns {{ type: string, body: string } | undefined}
 */
export function drawing(pathname) {
  const [, folder, name] = /^\/art\/(?:([a-z]+)\/)?([a-z]+(?:-[a-z]+)?)\.svg$/.exec(pathname) ?? [];
  if (!name) return undefined;
  const body = drawn.get(pathname) ?? (folder ? shops.find(({ id }) => id === folder)?.draw(name) : draw(name));
  if (!body) return undefined;
  drawn.set(pathname, body);
  return { type: typeOf('.svg'), body };
}

/** @param {string} name */
function draw(name) {
  if (name === 'hero') return hero();
  if (name === 'editorial') return editorial();
  const [id, view = 'front'] = name.split('-');
  if (!Object.hasOwn(stories, id)) return undefined;
  const { garment, set } = stories[id];
  switch (view) {
    case 'front': return scene(garment(), { backdrop: set.backdrop });
    case 'close': return scene(garment(), { backdrop: set.backdrop, view: set.close });
    case 'noon': return scene(garment(), { backdrop: set.noon, behind: stage(set.ground), hard: true, turn: set.turn, size: 0.86 });
    case 'cloth': return drape(garment());
    default: return undefined;
  }
}

/** A disc of sun and a strip of ground. @param {string} ground */
function stage(ground) {
  return `<circle cx="300" cy="350" r="262" fill="#fff" fill-opacity=".26"/><rect y="676" width="600" height="124" fill="${ground}"/>`;
}

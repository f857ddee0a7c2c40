// @ts-check
/** The storefronts beside Milly's, each in a folder of its own. */
import { milanoo } from './milanoo/shop.mjs';
import { milbas } from './milbas/shop.mjs';
import { milkmakers } from './milkmakers/shop.mjs';
import { miniluxe } from './miniluxe/shop.mjs';

/** @type {import('../storefront/shop.mjs').Shop[]} */
export const shops = [milanoo, milbas, miniluxe, milkmakers];

// @ts-check
/** What a product page says of each piece, and how its pictures are set. */
import { fiore, margaux } from '../art/garments/accessories.mjs';
import { marlow, noor, rosalie } from '../art/garments/dresses.mjs';
import { cabana, celeste, juno, pippa } from '../art/garments/separates.mjs';
import { colette, hollis, odette } from '../art/garments/tailoring.mjs';

/**
 * @typedef {object} Story
 * @property {() => import('../art/paint.mjs').Drawing} garment
 * @property {{ backdrop: string, close: string, noon: string, ground: string, turn: number }} set `close` is a viewBox
 * @property {string} alt what the picture shows
 * @property {string} blurb
 * @property {string} cloth
 * @property {string[]} details
 */

/** @type {Record<string, Story>} */
export const stories = {
  rosalie: {
    garment: rosalie,
    set: { backdrop: '#f0ddd0', close: '150 110 300 400', noon: '#f2a38f', ground: '#e98a75', turn: -4 },
    alt: 'A square-neck midi dress, printed with red poppies on rose, with a black bow at the waist',
    blurb: 'Painted poppies on a skirt with four metres in its hem. It was drawn for dinners that start outdoors and end with dancing.',
    cloth: 'Cotton sateen with a little stretch, fully lined',
    details: ['Square neck, wide straps', 'Detachable grosgrain belt', 'Pockets in the side seams', 'Falls below the knee'],
  },
  noor: {
    garment: noor,
    set: { backdrop: '#e7dccb', close: '160 90 280 373', noon: '#d8b98f', ground: '#c79f6d', turn: 5 },
    alt: 'A sage satin slip dress with a draped neckline and thin straps',
    blurb: 'Cut on the bias, so that it moves before you do. The cowl is draped by hand and then left alone.',
    cloth: 'Sandwashed silk satin',
    details: ['Cowl neck', 'Thin straps that adjust', 'No zip, no closures', 'Mid-calf'],
  },
  marlow: {
    garment: marlow,
    set: { backdrop: '#dfe3ea', close: '130 110 330 440', noon: '#f4bf3f', ground: '#e4a524', turn: -5 },
    alt: 'A straight mini dress in blocks of cobalt, cream and pink, with bell sleeves',
    blurb: 'Three colours, two black lines, one clean shape. The sleeves open just past the elbow and have opinions of their own.',
    cloth: 'Italian stretch crêpe',
    details: ['Boat neck', 'Bell sleeves', 'Hidden back zip', 'Above the knee'],
  },
  colette: {
    garment: colette,
    set: { backdrop: '#f3dfe0', close: '170 110 280 373', noon: '#f6c9a8', ground: '#eeb083', turn: 4 },
    alt: 'A fuchsia double-breasted blazer with four gold buttons',
    blurb: 'A proper blazer, peaked and double-breasted, in a pink that does not apologise. Wear it with denim, or with its own trousers.',
    cloth: 'Crêpe twill, lined in blush cupro',
    details: ['Peak lapel', 'Four brass buttons', 'Welt pockets', 'Sits at the hip'],
  },
  odette: {
    garment: odette,
    set: { backdrop: '#ded9d2', close: '170 100 280 373', noon: '#cfd6d0', ground: '#b5c0b8', turn: -3 },
    alt: 'A camel wrap coat, belted at the waist',
    blurb: 'One belt, no buttons, a collar that stands when the wind does. Ours is cut a little roomy, to go over everything else you own.',
    cloth: 'Double-faced wool, unlined',
    details: ['Shawl collar', 'Tie belt', 'Patch pockets', 'Below the knee'],
  },
  hollis: {
    garment: hollis,
    set: { backdrop: '#efe6da', close: '190 100 240 320', noon: '#e9b7a6', ground: '#d99a86', turn: 4 },
    alt: 'High-waisted wide-leg trousers in ink with a chalk stripe',
    blurb: 'A waist that stays put and a leg that does not. The stripe runs unbroken from band to floor.',
    cloth: 'Tropical wool',
    details: ['High rise', 'Slant pockets', 'Two-button band', 'Full length, to be hemmed'],
  },
  celeste: {
    garment: celeste,
    set: { backdrop: '#f2e4d6', close: '180 100 270 360', noon: '#bcd3d8', ground: '#99bcc4', turn: -6 },
    alt: 'A pleated midi skirt that fades from marigold at the waist to rose at the hem',
    blurb: 'Dipped by hand from marigold to rose, then pleated while the colour is still making up its mind.',
    cloth: 'Washed satin',
    details: ['Sunray pleats', 'Flat band', 'Side zip', 'Midi'],
  },
  pippa: {
    garment: pippa,
    set: { backdrop: '#dbe3e6', close: '160 110 290 387', noon: '#f3b9a8', ground: '#e79d89', turn: 4 },
    alt: 'An ivory silk blouse with navy dots, full sleeves and a large navy bow',
    blurb: 'A blouse with a bow you can tie tight for the office or leave long for after it.',
    cloth: 'Silk crêpe de chine',
    details: ['Tie neck', 'Full sleeves, deep cuffs', 'Covered placket', 'Made to tuck'],
  },
  juno: {
    garment: juno,
    set: { backdrop: '#ead9cf', close: '170 130 280 373', noon: '#8fb3c4', ground: '#6f99ad', turn: -5 },
    alt: 'A cream knit with red stripes and ribbed cuffs',
    blurb: 'The weekend, knitted. Wide stripes, a neat rib, and a shape that forgives lunch.',
    cloth: 'Merino and cotton',
    details: ['Crew neck', 'Ribbed cuffs and hem', 'Slightly cropped', 'Hand wash'],
  },
  cabana: {
    garment: cabana,
    set: { backdrop: '#f1d9c6', close: '170 90 260 347', noon: '#9fd0cf', ground: '#f3dcb4', turn: 6 },
    alt: 'A green and white striped swimsuit tied with green bows at the shoulders',
    blurb: 'Stripes from the deck-chair school, and two bows that hold, even in surf.',
    cloth: 'Recycled nylon with elastane',
    details: ['Tie shoulders', 'Lined front and back', 'Soft cups', 'Moderate leg'],
  },
  margaux: {
    garment: margaux,
    set: { backdrop: '#f2cfc4', close: '150 250 300 400', noon: '#f4bf3f', ground: '#e4a524', turn: 3 },
    alt: 'A bottle-green top-handle bag with a round brass clasp',
    blurb: 'Small enough for the evening, large enough for a paperback. The clasp closes with the right sort of click.',
    cloth: 'Box-finished calf leather',
    details: ['Top handle and a chain inside', 'Brass turn clasp', 'Two pockets', '24 × 17 × 9 cm'],
  },
  fiore: {
    garment: fiore,
    set: { backdrop: '#e6ddd4', close: '150 220 270 360', noon: '#2f6f8f', ground: '#255a75', turn: -14 },
    alt: 'A silk square with cut-paper leaves in red, blue, yellow and green, framed in red',
    blurb: 'A garden cut from coloured paper and printed on silk. For the neck, the hair, or the handle of a bag.',
    cloth: 'Silk twill',
    details: ['90 × 90 cm', 'Hand-rolled edge', 'Printed on one side', 'Dry clean'],
  },
};

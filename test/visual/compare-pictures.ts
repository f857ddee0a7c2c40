import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How far a picture may be from the stored one. Sizes have to be the same.
 *
 * `colour`: as far apart as two colours may be and count as one; black and white are 1 apart. `pixels`: how many pixels may be another
 * colour within any square of `square` by `square`. Pixels at the edge of letters and curves, where each edition of a browser may mix its
 * colours in another way, do not count.
 *
 * With the font and the settings of the pictures Chromium 150 and 156 draw the same, with the fonts and settings of any machine: at most 40
 * pixels of a picture are others, none by 0.01. So what is allowed is there for platforms that were not tried, and what an eye may see is
 * not: a square is as large as two letters, and counting within it keeps a small change from drowning in a large picture.
 */
const tolerance = Object.freeze({ colour: 0.02, square: 16, pixels: 8 });

export interface Difference {
  /** In words. */
  readonly text: string;
  /** The stored picture, pale, with what differs in red; none for pictures of two sizes. */
  readonly picture?: PNG;
}

/** What tells a picture from the stored one; `undefined` if that is within the tolerance. */
export function differenceBetween(actual: PNG, stored: PNG): Difference | undefined {
  const { width, height } = stored;
  if (actual.width !== width || actual.height !== height) return { text: `it is ${actual.width} × ${actual.height} pixels, not ${width} × ${height}` };
  const picture = new PNG({ width, height });
  const most = pixelmatch(actual.data, stored.data, picture.data, width, height, { threshold: tolerance.colour, windowSize: tolerance.square });
  if (most <= tolerance.pixels) return undefined;
  return { text: `${most} pixels within a square of ${tolerance.square} are of another colour, and ${tolerance.pixels} may be`, picture };
}

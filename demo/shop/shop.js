// @ts-check
/** The shop's own script, the same on every page: each part starts where its element is. */
import { startBagLink } from './bag-link.js';
import { startBagPage } from './bag-page.js';
import { startChoices } from './choices-now.js';
import { startDensity } from './grid-density.js';
import { startOrder } from './order-form.js';
import { startRecent } from './recently-viewed.js';

startBagLink();
startOrder();
startBagPage();
startDensity();
startRecent();
startChoices();

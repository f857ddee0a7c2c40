export { s as start } from './shared/compat.js';
import './shared/own-keys.js';
import './shared/transition.js';
import './shared/report.js';

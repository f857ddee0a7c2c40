export { a as readStored, t as translate } from './shared/compat.js';
import './shared/report.js';

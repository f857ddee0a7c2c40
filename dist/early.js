export { s as start } from './shared/early.js';

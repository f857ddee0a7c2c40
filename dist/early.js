export { s as start } from './shared/early.js';
import './shared/own-keys.js';
import './shared/when-visited.js';

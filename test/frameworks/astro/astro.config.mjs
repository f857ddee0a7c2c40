/* What is in `built` was made of a copy of this folder by `npm install astro@7.3.5 && npx astro build`, which wants Node 22. */
export default { build: { format: 'directory' }, outDir: './built' };

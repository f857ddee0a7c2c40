/* What is in `built` was made of a copy of this folder by `npm install next@16.4.6 react@19 react-dom@19 && npx next build`, and is its `out`. */
export default { output: 'export', trailingSlash: true };

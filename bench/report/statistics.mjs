const median = (sorted) => {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const rounded = (value) => (Math.abs(value) >= 1000 ? Math.round(value) : Math.round(value * 1000) / 1000);

/** Median with the least and the greatest. */
export function summarize(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: rounded(median(sorted)), min: rounded(sorted[0]), max: rounded(sorted.at(-1)), n: values.length };
}

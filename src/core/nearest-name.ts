/** The name that takes the fewest edits to reach from `word` (Levenshtein distance), so that a typing error is answered with what was meant. */
export function nearestName(word: string, names: readonly string[]): string {
  const byDistance = names.map((name) => [distance(word.toLowerCase(), name.toLowerCase()), name] as const);
  return byDistance.reduce((best, next) => (next[0] < best[0] ? next : best))[1];
}

function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[to.length]!;
}

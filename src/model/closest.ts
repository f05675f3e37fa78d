/** The name within two typing errors of another, if there is one. */
export function closest(name: string, names: readonly string[]): string | undefined {
  const slips = names.map((known) => [slipsBetween(name.toLowerCase(), known.toLowerCase()), known] as const);
  const [best] = slips
    .filter(([count, known]) => count <= 2 && count < known.length / 2)
    .sort(([a], [b]) => a - b);
  return best?.[1];
}

/** Levenshtein distance; names whose lengths differ by more than two simply count as far apart. */
function slipsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, character] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (character === other[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

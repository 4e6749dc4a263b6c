/**
 * The word that was probably meant: the nearest of the choices, if it is near enough that a slip of the hand explains it.
 * Capitals do not count. Distance: Damerau-Levenshtein (optimal string alignment), so that swapped letters are one slip.
 */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length > 64) return undefined;
  const ranked = choices
    .map((choice) => ({ choice, distance: distance(wanted, choice.toLowerCase()) }))
    .filter(({ choice, distance: slips }) => slips <= Math.max(1, Math.floor(Math.min(word.length, choice.length) / 3)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.choice;
}

function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
        swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

const firstMs = 2_000;
const longestMs = 30_000;

/**
 * How long to wait before the next try after `failures` in a row (1 or more), in milliseconds. Doubles up to half a
 * minute; chance takes away up to a half, so that the pages of a community do not come back all at once.
 *
 * @param random from 0 to 1, 1 excluded
 */
export function backOffMs(failures: number, random: number): number {
  const fullMs = Math.min(firstMs * 2 ** (failures - 1), longestMs);
  return Math.round(fullMs * (1 - random / 2));
}

/** A seeded source of chance (mulberry32), so that a run can be repeated. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seeds of a random test: those asked for by SEED, or some new ones. */
export function seeds(count: number): number[] {
  const asked = process.env['SEED'];
  if (asked !== undefined) return [Number(asked)];
  return Array.from({ length: count }, () => Math.floor(Math.random() * 2 ** 31));
}

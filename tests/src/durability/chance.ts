/** A seeded source of chance (mulberry32), so that a failing run can be repeated by its seed. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export type Random = ReturnType<typeof seeded>;

/** Seeds for the runs of a random test: fixed ones, and a fresh one at the end; `SEED` repeats one. */
export function seeds(count: number): number[] {
  const named = process.env['SEED'];
  if (named !== undefined) return [Number(named)];
  return [...Array.from({ length: count - 1 }, (_, index) => index + 1), Math.floor(Math.random() * 2 ** 31)];
}

import { performance } from 'node:perf_hooks';

/**
 * Calls `beat(typist, key)` at an even rate for each of many typists, each a little after the one before. When this
 * process is late, what is due is made up for at once: people do not type less because a server is busy.
 *
 * @param {{ typists: number, perSecond: number, seconds: number, firstKey?: number }} options
 * @param {(typist: number, key: number) => void} beat
 * @returns {Promise<number>} how many each typist typed
 */
export function metronome({ typists, perSecond, seconds, firstKey = 0 }, beat) {
  const total = Math.round(perSecond * seconds);
  const next = new Int32Array(typists);
  const began = performance.now();
  return new Promise((resolve) => {
    const tick = () => {
      const elapsed = (performance.now() - began) / 1000;
      let isDone = true;
      for (let typist = 0; typist < typists; typist++) {
        const due = Math.min(total, Math.floor(elapsed * perSecond - typist / typists) + 1);
        while ((next[typist] ?? 0) < due) {
          beat(typist, firstKey + (next[typist] ?? 0));
          next[typist] = (next[typist] ?? 0) + 1;
        }
        if ((next[typist] ?? 0) < total) isDone = false;
      }
      if (isDone) resolve(total);
      else setTimeout(tick, 1);
    };
    tick();
  });
}

const perFactor = 40;

/** Times in milliseconds, filed so that a percentile is right to within 3 % however many there are. */
export class Histogram {
  #counts = new Float64Array(900);
  count = 0;

  /**
   * @param {number} ms
   * @param {number} [times]
   */
  add(ms, times = 1) {
    const bucket = Math.min(899, Math.max(0, Math.round(Math.log(Math.max(ms, 0.001) * 1000) * perFactor)));
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + times;
    this.count += times;
  }

  /** @param {number} share 0.99 for the 99th percentile */
  percentile(share) {
    let left = this.count * share;
    for (let bucket = 0; bucket < 900; bucket++) {
      left -= this.#counts[bucket] ?? 0;
      if (left <= 0) return Math.exp(bucket / perFactor) / 1000;
    }
    return Number.POSITIVE_INFINITY;
  }
}

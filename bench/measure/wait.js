import { performance } from 'node:perf_hooks';
import { processUsage } from './process-usage.js';

/** @param {number} ms */
export function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Waits until `isDone`, at most `ms`.
 *
 * @param {() => boolean} isDone
 * @param {number} ms
 * @returns {Promise<boolean>} whether it came to be
 */
export async function waitFor(isDone, ms) {
  const until = performance.now() + ms;
  while (!isDone()) {
    if (performance.now() > until) return false;
    await sleep(5);
  }
  return true;
}

/**
 * Waits until a process has done next to nothing for `quietMs`, at most `ms`: it has stored what it was going to.
 *
 * @param {number} pid
 * @param {number} quietMs
 * @param {number} ms
 */
export async function waitUntilQuiet(pid, quietMs, ms) {
  const until = performance.now() + ms;
  let last = processUsage(pid).cpuSeconds;
  let quietSince = performance.now();
  while (performance.now() < until && performance.now() - quietSince < quietMs) {
    await sleep(100);
    const now = processUsage(pid).cpuSeconds;
    if (now - last > 0.015) quietSince = performance.now();
    last = now;
  }
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Results
 * @property {string} measuredAt
 * @property {string} machine
 * @property {boolean} isQuick
 * @property {(Omit<import('../scenarios/index.js').Row, 'run' | 'ourProtocol'> &
 *   { outcomes: Record<string, import('../scenarios/index.js').Outcome> })[]} rows
 */

/**
 * @param {string} folder
 * @param {string} suite
 * @param {Results} results
 * @param {string} svg
 */
export function save(folder, suite, results, svg) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${suite}.json`), `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(join(folder, `${suite}.svg`), svg);
}

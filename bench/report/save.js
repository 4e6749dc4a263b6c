import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
 * What was measured before, with the rows that were measured now in their places.
 *
 * @param {string} folder
 * @param {string} suite
 * @param {Results} results
 * @returns {Results}
 */
export function merged(folder, suite, results) {
  const path = join(folder, `${suite}.json`);
  if (!existsSync(path)) return results;
  /** @type {Results} */
  const before = JSON.parse(readFileSync(path, 'utf8'));
  const rows = before.rows.map((row) => results.rows.find(({ name }) => name === row.name) ?? row);
  return { ...before, rows };
}

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

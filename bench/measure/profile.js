import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const startingMicros = 2_500_000;

/**
 * The functions in which a server spent its own time, from the profiles that `--cpu-prof` left: the main thread's, in
 * percent of the time in which it was not idle, without its first moments (starting, and people coming in).
 *
 * @param {string} folder
 * @param {number} [count]
 */
export function summarise(folder, count = 20) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile') && name.split('.')[4] === '0');
  const file = files.sort().at(-1);
  if (!file) return ['no profile was written'];
  /** @type {{ nodes: Node[], samples: number[], timeDeltas: number[] }} */
  const profile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const names = new Map(profile.nodes.map((node) => [node.id, nameOf(node)]));
  /** @type {Map<string, number>} */
  const times = new Map();
  let busy = 0;
  let elapsed = 0;
  for (const [index, id] of profile.samples.entries()) {
    const name = names.get(id) ?? '?';
    const time = profile.timeDeltas[index] ?? 0;
    elapsed += time;
    if (name === '(idle)' || elapsed < startingMicros) continue;
    busy += time;
    times.set(name, (times.get(name) ?? 0) + time);
  }
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([name, time]) => `${((time / busy) * 100).toFixed(1).padStart(5)} %  ${name}`);
}

/**
 * @typedef {{ id: number, callFrame: { functionName: string, url: string, lineNumber: number } }} Node
 * @param {Node} node
 */
function nameOf({ callFrame }) {
  const name = callFrame.functionName || '(anonymous)';
  if (callFrame.url === '') return name;
  const place = callFrame.url.replace(/^.*\/node_modules\//, '').replace(/^file:\/\/.*\/(services|packages)\//, '$1/');
  return `${name}  ${place}:${callFrame.lineNumber + 1}`;
}

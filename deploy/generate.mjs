// Writes the files of the hosting platforms from deploy/topology.json: node deploy/generate.mjs [--check]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fly } from './platforms/fly.mjs';
import { kubernetes } from './platforms/kubernetes.mjs';
import { railway } from './platforms/railway.mjs';
import { render } from './platforms/render.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const topology = JSON.parse(await readFile(join(root, 'deploy/topology.json'), 'utf8'));
const files = {
  'render.yaml': render(topology),
  'deploy/fly/fly.toml': fly(topology),
  '.railway/railway.ts': railway(topology),
  'deploy/kubernetes/community.yaml': kubernetes(topology),
};

const stale = [];
for (const [path, text] of Object.entries(files)) {
  const file = join(root, path);
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before === text) continue;
  stale.push(path);
  if (process.argv.includes('--check')) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
if (stale.length > 0) process.stdout.write(`${stale.join('\n')}\n`);
if (process.argv.includes('--check') && stale.length > 0) {
  process.stderr.write('These are not what deploy/topology.json says. Run: node deploy/generate.mjs\n');
  process.exitCode = 1;
}

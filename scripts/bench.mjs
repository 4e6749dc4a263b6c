import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root, run } from './prepare.mjs';

// `npm run bench -- sync`: builds ours, installs the peers on first use (they are no part of the workspace, so that
// `npm start` need not fetch them), and measures them side by side.
prepare();
const bench = join(root, 'bench');
const stamp = join(bench, 'node_modules', '.installed-from');
const hash = createHash('sha256')
  .update(readFileSync(join(bench, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  console.error('Installing the servers to compare with …');
  run('npm', ['install', '--prefix', bench, '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, hash);
}
await import(pathToFileURL(join(bench, 'main.js')).href);

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './prepare.mjs';

// `npm run lock`: works the lock file out anew from the manifests alone. Beside an installed tree npm leaves out the
// versions of optional packages for other platforms when it writes no addresses, and `npm ci` then refuses the file.
const folder = mkdtempSync(join(tmpdir(), 'nodegx-lock-'));
const listed = spawnSync('git', ['ls-files', '.npmrc', 'package.json', '*/package.json'], {
  cwd: root,
  encoding: 'utf8',
});
for (const file of listed.stdout.trim().split('\n')) cpSync(join(root, file), join(folder, file));
const npm = spawnSync('npm', ['install', '--package-lock-only', '--no-audit'], { cwd: folder, stdio: 'inherit' });
if (npm.status === 0) cpSync(join(folder, 'package-lock.json'), join(root, 'package-lock.json'));
rmSync(folder, { recursive: true, force: true });
process.exit(npm.status ?? 1);

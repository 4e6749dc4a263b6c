import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldestNode = [20, 19];

/** Runs a command in the repository; what it prints goes to standard error. Ends this process if it fails. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  console.error(`\n${command} ${args.join(' ')} failed${result.error ? `: ${result.error.message}` : ''}.`);
  process.exit(result.status ?? 1);
}

/** Runs a program that the project installed. */
export function runTool(name, args, env = {}) {
  run(join(root, 'node_modules', '.bin', name), args, env);
}

/** Installs what is missing and builds what changed. */
export function prepare() {
  checkNode();
  install();
  runTool('turbo', ['run', 'build', '--output-logs=errors-only', '--no-update-notifier'], {
    TURBO_TELEMETRY_DISABLED: '1',
    FORCE_COLOR: '0',
    TURBO_PRINT_VERSION_DISABLED: '1',
  });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(`Node ${oldestNode.join('.')} or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** The lock file's hash is kept beside what was installed from it, so that a warm start need not ask npm. */
function install() {
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.installed-from');
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.error('Installing packages …');
  // Not `npm ci`: that refuses a lock file that lacks the optional binaries of another platform, which a registry may
  // not carry. The versions are those of the lock file all the same, and it stays as it is.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, hash);
}

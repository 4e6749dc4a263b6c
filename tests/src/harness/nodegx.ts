import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Exit } from './community.ts';

const command = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));

/** Runs the command as an operator does, with what they type; everything that it printed once it has ended. */
export async function nodegx(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  typed = '',
): Promise<Exit & { readonly out: string; readonly err: string }> {
  const env = { ...process.env, NODE_OPTIONS: '', ...environment };
  const child = spawn(process.execPath, [command, ...args], { env, stdio: 'pipe' });
  child.stdin.end(typed);
  const [out, err, [code, signal]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, signal, out, err };
}

import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { systemCode } from '@nodegx/service-kit';
import type { Command } from 'commander';
import { fail, invalid } from './run.ts';

/** These keep or read a `.env` in another way. */
const others: ReadonlySet<string> = new Set(['rotate', 'init', 'health', 'validate']);

/**
 * Gives every command that reads variables `--env <file>`: the variables of a `.env`, but for those that are set already.
 * To be called once all commands are there.
 */
export function addEnvFile(program: Command): void {
  for (const command of leavesOf(program)) {
    if (others.has(command.name())) continue;
    command.option('--env <file>', 'read variables from a file, such as the .env that nodegx init wrote');
  }
  program.hook('preAction', async (_program, action) => {
    const file: unknown = others.has(action.name()) ? undefined : action.opts()['env'];
    if (typeof file !== 'string') return;
    try {
      await loadEnvFile(file, process.env);
    } catch (error) {
      process.exit(fail(action, error));
    }
  });
}

function leavesOf(command: Command): readonly Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap((inner) => leavesOf(inner));
}

/** Adds to `env` what it does not have. Throws `StartupError`. */
async function loadEnvFile(file: string, env: NodeJS.ProcessEnv): Promise<void> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = systemCode(error) ?? 'unknown error';
    throw invalid(`--env ${file} cannot be read (${code}). Check the path and its rights; nodegx init writes one.`);
  }
  for (const [name, value] of Object.entries(parseEnv(text))) env[name] ??= value;
}

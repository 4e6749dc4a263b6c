import type { OperatorDesk } from '@nodegx/identity';
import type { Command } from 'commander';
import { run } from '../command/run.ts';
import type { Surroundings } from './desk.ts';

/** The flags of a command, as commander reads them. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** The flags that say which community it is. */
export function withFolder(command: Command): Command {
  return command
    .option('--data <folder>', 'the data folder of the community (NODEGX_DATA)')
    .option('--community <file>', 'the community.json: a path or an http(s) URL (COMMUNITY_FILE)');
}

export const exitCodes = `
Exit codes:
  0  done
  1  a bug or a failing machine
  2  an argument or a variable cannot be used, or there is nobody of that name
  3  the community.json cannot be read or is invalid
  5  the data folder cannot be used
  7  the database of DATABASE_URL cannot be used
`;

/** Does the work of a command and prints what it returns. */
export function atDesk(
  name: string,
  flags: Flags,
  work: (desk: OperatorDesk, surroundings: Surroundings) => Promise<string>,
): Promise<void> {
  return run(name, async () => {
    const { openDesk } = await import('./desk.ts');
    return { text: `${await openDesk(flags, process.env, work)}\n`, exitCode: 0 };
  });
}

export function textOf(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

import type { OperatorDesk } from '@nodegx/identity';
import type { Command } from 'commander';
import type { Outcome } from '../command/outcome.ts';
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

/** What a command at the desk has to say: to people, and with `--json` to programs. */
export interface Said {
  readonly text: string;
  readonly json: Outcome['json'];
}

/** Does the work of a command and prints what it returns. */
export function atDesk(
  command: Command,
  work: (desk: OperatorDesk, surroundings: Surroundings, flags: Flags) => Promise<Said>,
): Promise<void> {
  return run(command, async () => {
    const { openDesk } = await import('./desk.ts');
    const flags: Flags = command.opts();
    const { text, json } = await openDesk(flags, process.env, (desk, around) => work(desk, around, flags));
    return { text: `${text}\n`, json, exitCode: 0 };
  });
}

export function textOf(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

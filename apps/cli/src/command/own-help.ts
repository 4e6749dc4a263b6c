import type { Command } from 'commander';

/** After a misuse each command names its own help, which is shorter and closer than that of all. */
export function pointToOwnHelp(command: Command, path = command.name()): void {
  command.showHelpAfterError(`(${path} --help shows what there is)`);
  for (const inner of command.commands) pointToOwnHelp(inner, `${path} ${inner.name()}`);
}

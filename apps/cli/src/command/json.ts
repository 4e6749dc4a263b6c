import type { Command } from 'commander';

/** These run until they are stopped and log instead. */
const servers: ReadonlySet<string> = new Set(['up', 'hub']);
/** Asked every few seconds, it has its own. */
const others: ReadonlySet<string> = new Set(['health']);

/** Gives every command that ends `--json`. To be called once all commands are there. */
export function addJson(command: Command): void {
  if (servers.has(command.name()) || others.has(command.name())) return;
  if (command.commands.length > 0) for (const inner of command.commands) addJson(inner);
  else command.option('--json', jsonHelp);
}

export const jsonHelp =
  'for programs: one object, {"ok": …}; where it could not be done with {"error": {"code", "message"}}';

/** What a program reads of a command. */
export function asJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

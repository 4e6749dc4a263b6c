import type { Command } from 'commander';
import { addInviteCommand } from './invite-command.ts';
import { addTokenCommands } from './token-commands.ts';
import { addUserCommands } from './user-commands.ts';

/** `nodegx user`, `nodegx invite` and `nodegx token`: who comes in, decided where the community keeps its people. */
export function addIdentityCommands(program: Command): void {
  addUserCommands(program);
  addInviteCommand(program);
  addTokenCommands(program);
}

import type { OperatorDesk } from '@nodegx/identity';
import type { Command } from 'commander';
import { invalid } from '../command/run.ts';
import { atDesk, exitCodes, type Flags, textOf, withFolder } from './at-desk.ts';

const scopeNames = 'such as notifications:write, with commas between them';

/** Adds `nodegx token`. */
export function addTokenCommands(program: Command): void {
  const token = program.command('token').description('Look after the service keys that programs get tokens with.');
  withFolder(token.command('create <name>'))
    .description('Make a service key for a program and print it, this once.')
    .requiredOption('--scope <scopes>', `what it may do, ${scopeNames}`)
    .addHelpText('after', `\nExample:\n  nodegx token create ci --scope notifications:write\n${exitCodes}`)
    .action((name: string, flags: Flags) =>
      atDesk('token create', flags, (desk) => createKey(desk, name, textOf(flags, 'scope') ?? '')),
    );
  withFolder(token.command('list'))
    .description('Print the service keys that there are, without their secrets.')
    .addHelpText('after', `\nExample:\n  nodegx token list\n${exitCodes}`)
    .action((flags: Flags) => atDesk('token list', flags, listKeys));
  withFolder(token.command('remove <id>'))
    .description('Make a service key worthless. Tokens that it bought live on for their few minutes.')
    .addHelpText(
      'after',
      `\nExample:\n  nodegx token remove 4f0c2a7b    its id, as nodegx token list shows it\n${exitCodes}`,
    )
    .action((id: string, flags: Flags) => atDesk('token remove', flags, (desk) => removeKey(desk, id)));
}

async function createKey(desk: OperatorDesk, name: string, scopes: string): Promise<string> {
  const made = await desk.addKey(
    name,
    scopes.split(/[\s,]+/).filter((one) => one !== ''),
  );
  if (made === undefined) {
    throw invalid(`A program is called by small letters, digits and hyphens, and its scopes are names ${scopeNames}.`);
  }
  return `${made.key}\n\nKeep it like a password: it is not shown again. Its id is ${made.id}.`;
}

async function listKeys(desk: OperatorDesk): Promise<string> {
  const keys = await desk.listKeys();
  if (keys.length === 0) return 'There are no service keys.';
  const rows = keys.map(({ id, name, scopes, madeAtMs }) =>
    [id, new Date(madeAtMs).toISOString().slice(0, 10), name, scopes.join(' ')].join('  '),
  );
  return rows.join('\n');
}

async function removeKey(desk: OperatorDesk, id: string): Promise<string> {
  if (await desk.removeKey(id)) return `removed ${id}`;
  throw invalid(`There is no service key ${id}. See nodegx token list.`);
}

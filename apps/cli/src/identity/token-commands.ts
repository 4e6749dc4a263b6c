import type { OperatorDesk } from '@nodegx/identity';
import type { Command } from 'commander';
import { invalid } from '../command/run.ts';
import { atDesk, exitCodes, type Flags, type Said, textOf, withFolder } from './at-desk.ts';

const scopeNames = 'such as notifications:write, with commas between them';

/** Adds `nodegx token`. */
export function addTokenCommands(program: Command): void {
  const token = program.command('token').description('Look after the service keys that programs get tokens with.');
  withFolder(token.command('create <name>'))
    .description('Make a service key for a program and print it, this once.')
    .requiredOption('--scope <scopes>', `what it may do, ${scopeNames}`)
    .addHelpText('after', `\nExample:\n  nodegx token create ci --scope notifications:write\n${exitCodes}`)
    .action((name: string, _flags: Flags, command: Command) =>
      atDesk(command, (desk, _around, flags) => createKey(desk, name, textOf(flags, 'scope') ?? '')),
    );
  withFolder(token.command('list'))
    .description('Print the service keys that there are, without their secrets.')
    .addHelpText('after', `\nExample:\n  nodegx token list\n${exitCodes}`)
    .action((_flags: Flags, command: Command) => atDesk(command, listKeys));
  withFolder(token.command('remove <id>'))
    .description('Make a service key worthless. Tokens that it bought live on for their few minutes.')
    .addHelpText(
      'after',
      `\nExample:\n  nodegx token remove 4f0c2a7b    its id, as nodegx token list shows it\n${exitCodes}`,
    )
    .action((id: string, _flags: Flags, command: Command) => atDesk(command, (desk) => removeKey(desk, id)));
}

async function createKey(desk: OperatorDesk, name: string, scopes: string): Promise<Said> {
  const made = await desk.addKey(
    name,
    scopes.split(/[\s,]+/).filter((one) => one !== ''),
  );
  if (made === undefined) {
    throw invalid(`A program is called by small letters, digits and hyphens, and its scopes are names ${scopeNames}.`);
  }
  const text = `${made.key}\n\nKeep it like a password: it is not shown again. Its id is ${made.id}.`;
  return { text, json: { id: made.id, key: made.key } };
}

async function listKeys(desk: OperatorDesk): Promise<Said> {
  const keys = await desk.listKeys();
  const json = {
    keys: keys.map(({ id, name, scopes, madeAtMs }) => ({
      id,
      name,
      scopes,
      madeAt: new Date(madeAtMs).toISOString(),
    })),
  };
  if (keys.length === 0) return { text: 'There are no service keys.', json };
  const rows = keys.map(({ id, name, scopes, madeAtMs }) =>
    [id, new Date(madeAtMs).toISOString().slice(0, 10), name, scopes.join(' ')].join('  '),
  );
  return { text: rows.join('\n'), json };
}

async function removeKey(desk: OperatorDesk, id: string): Promise<Said> {
  if (await desk.removeKey(id)) return { text: `removed ${id}`, json: { id } };
  throw invalid(`There is no service key ${id}. See nodegx token list.`);
}

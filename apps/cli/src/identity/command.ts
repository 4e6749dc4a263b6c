import { text } from 'node:stream/consumers';
import type { OperatorDesk } from '@nodegx/identity';
import { exitWith, StartupError } from '@nodegx/service-kit';
import { type Command, Option } from 'commander';

type Flags = Readonly<Record<string, string>>;

const scopeNames = 'such as notifications:write, with commas between them';

/** `nodegx user` and `nodegx token`: what an operator does before anyone can sign in, at the data folder itself. */
export function addIdentityCommands(program: Command): void {
  const user = program.command('user').description('Look after the accounts of a community.');
  withFolder(user.command('add <name>'))
    .description('Open an account; the password is read from standard input.')
    .option('--display-name <name>', 'the name that others see')
    .addOption(new Option('--role <role>', 'what they are').choices(['owner', 'moderator', 'member']).default('member'))
    .addHelpText('after', '\nExample:\n  nodegx user add ada --role owner < password.txt')
    .action((name: string, flags: Flags) => run(flags, (desk) => addUser(desk, name, flags)));

  const token = program.command('token').description('Look after the service keys that programs get tokens with.');
  withFolder(token.command('create <name>'))
    .description('Make a service key for a program and print it, this once.')
    .requiredOption('--scope <scopes>', `what it may do, ${scopeNames}`)
    .addHelpText('after', '\nExample:\n  nodegx token create ci --scope notifications:write')
    .action((name: string, flags: Flags) => run(flags, (desk) => createKey(desk, name, flags['scope'] ?? '')));
  withFolder(token.command('list'))
    .description('Print the service keys that there are, without their secrets.')
    .action((flags: Flags) => run(flags, listKeys));
  withFolder(token.command('remove <id>'))
    .description('Make a service key worthless. Tokens that it bought live on for their few minutes.')
    .action((id: string, flags: Flags) => run(flags, (desk) => removeKey(desk, id)));
}

function withFolder(command: Command): Command {
  return command
    .option('--data <folder>', 'the data folder of the community (NODEGX_DATA)')
    .option('--community <file>', 'the community.json: a path or an http(s) URL (COMMUNITY_FILE)');
}

async function run(flags: Flags, work: (desk: OperatorDesk) => Promise<string>): Promise<void> {
  try {
    const { openDesk } = await import('./desk.ts');
    process.stdout.write(`${await openDesk(flags, process.env, work)}\n`);
  } catch (error) {
    exitWith(error, 'nodegx');
  }
}

async function addUser(desk: OperatorDesk, name: string, flags: Flags): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Password, then Ctrl-D: ');
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  const { displayName, role } = flags;
  const given = role === 'owner' || role === 'moderator' ? role : 'member';
  const added = await desk.addUser({ name, password, ...(displayName !== undefined && { displayName }) }, given);
  if (!added.ok) throw new StartupError('options_invalid', added.problem.message);
  return `opened ${added.value.id} (${given})`;
}

async function createKey(desk: OperatorDesk, name: string, scopes: string): Promise<string> {
  const made = await desk.addKey(
    name,
    scopes.split(/[\s,]+/).filter((one) => one !== ''),
  );
  if (made === undefined) {
    const message = `A program is called by small letters, digits and hyphens, and its scopes are names ${scopeNames}.`;
    throw new StartupError('options_invalid', message);
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
  throw new StartupError('options_invalid', `There is no service key ${id}. See nodegx token list.`);
}

import { text } from 'node:stream/consumers';
import type { OperatorDesk, User } from '@nodegx/identity';
import type { Parsed } from '@nodegx/protocol';
import { Argument, type Command, Option } from 'commander';
import { invalid } from '../command/run.ts';
import { atDesk, exitCodes, type Flags, type Said, textOf, withFolder } from './at-desk.ts';

const roles = ['owner', 'moderator', 'member'] as const;

const names = `
<name> is the name of an account (ada), @ and a name on GitHub (@octocat), or an id as in nodegx user list (oidc:00u1,
guest:6f1c…).`;

/** Adds `nodegx user`. */
export function addUserCommands(program: Command): void {
  const user = program
    .command('user')
    .description('Look after the people of a community.')
    .addHelpText(
      'after',
      `
All of it works while the community runs, within a second and at every service, and while it does not.
${names}`,
    );
  withFolder(user.command('add <name>'))
    .description('Open an account; the password is read from standard input.')
    .option('--display-name <name>', 'the name that others see')
    .addOption(new Option('--role <role>', 'what they are').choices(roles).default('member'))
    .addHelpText('after', `\nExample:\n  nodegx user add ada --role owner < password.txt\n${exitCodes}`)
    .action((name: string, _flags: Flags, command: Command) =>
      atDesk(command, (desk, _around, flags) => addUser(desk, name, flags)),
    );
  withFolder(user.command('list'))
    .description('Print the people that are known, by their id.')
    .option('--all', 'also guests and people who came in with an invitation or the access token')
    .addHelpText('after', `\nExample:\n  nodegx user list --all --json\n${exitCodes}`)
    .action((_flags: Flags, command: Command) => atDesk(command, (desk, _around, flags) => list(desk, flags)));
  withFolder(user.command('role <name>'))
    .description('Make somebody an owner, a moderator, or a member again.')
    .addArgument(new Argument('<role>', 'what they are from now on').choices(roles))
    .addHelpText('after', `${names}\n\nExample:\n  nodegx user role ada moderator\n${exitCodes}`)
    .action((name: string, role: string, _flags: Flags, command: Command) =>
      atDesk(command, (desk) => giveRole(desk, name, role)),
    );
  withFolder(user.command('ban <name>'))
    .description('Sign somebody out everywhere, and keep them out.')
    .addHelpText(
      'after',
      `${names}\n\nSomebody who was never here is banned by moderation.bannedUsers in community.json.\n\nExample:\n  nodegx user ban mallory\n${exitCodes}`,
    )
    .action((name: string, _flags: Flags, command: Command) => atDesk(command, (desk) => ban(desk, name)));
  withFolder(user.command('unban <name>'))
    .description('Let somebody in again whom nodegx user ban keeps out.')
    .addHelpText('after', `${names}\n\nExample:\n  nodegx user unban mallory\n${exitCodes}`)
    .action((name: string, _flags: Flags, command: Command) => atDesk(command, (desk) => unban(desk, name)));
  withFolder(user.command('remove <name>'))
    .description('Forget what is known of somebody and sign them out, for good.')
    .requiredOption('--yes', 'that it cannot be undone is meant')
    .addHelpText(
      'after',
      `${names}

Their name, picture, password and role are forgotten; documents and messages stay. The id stays theirs: nobody can open
an account of that name again. Who signs in elsewhere (GitHub, OpenID Connect) may come back as a new member; to keep
them out: nodegx user ban.

Example:
  nodegx user remove ada --yes
${exitCodes}`,
    )
    .action((name: string, _flags: Flags, command: Command) => atDesk(command, (desk) => remove(desk, name)));
}

async function addUser(desk: OperatorDesk, name: string, flags: Flags): Promise<Said> {
  if (process.stdin.isTTY) process.stderr.write('Password, then Ctrl-D: ');
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  const displayName = textOf(flags, 'displayName');
  const role = roleIn(textOf(flags, 'role'));
  const added = await desk.addUser({ name, password, ...(displayName !== undefined && { displayName }) }, role);
  if (!added.ok) throw invalid(added.problem.message);
  return { text: `opened ${added.value.id} (${role})`, json: { id: added.value.id, role } };
}

async function list(desk: OperatorDesk, flags: Flags): Promise<Said> {
  const found: User[] = [];
  let damaged = 0;
  for await (const user of desk.users.list(flags['all'] === true, () => (damaged += 1))) found.push(user);
  found.sort((a, b) => a.id.localeCompare(b.id));
  if (damaged > 0) process.stderr.write(`${damaged} records cannot be read; the log of the service names them.\n`);
  return { text: asTable(found), json: { people: found.map(toJson), damaged } };
}

function asTable(found: readonly User[]): string {
  if (found.length === 0) return 'Nobody is known yet. Make the owner a link: nodegx invite --role owner';
  const rows = found.map(({ id, role, isBanned, sessions, lastUsedAtMs, name }) => [
    id,
    isBanned ? `${role}, banned` : role,
    sessions === 0 ? '-' : `${sessions} signed in`,
    lastUsedAtMs === undefined ? '-' : new Date(lastUsedAtMs).toISOString().slice(0, 10),
    name,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function toJson({ lastUsedAtMs, ...user }: User) {
  return { ...user, lastUsedAt: lastUsedAtMs === undefined ? null : new Date(lastUsedAtMs).toISOString() };
}

async function giveRole(desk: OperatorDesk, name: string, wish: string): Promise<Said> {
  const role = roleIn(wish);
  const user = taken(await desk.users.giveRole(await whoIs(desk, name), role));
  const said =
    user.role === role
      ? `${user.id} is ${role} from now on`
      : `${user.id} is ${role} as far as this command goes, and ${user.role} by the community.json, which counts`;
  return { text: said, json: { id: user.id, role: user.role } };
}

async function ban(desk: OperatorDesk, name: string): Promise<Said> {
  const wanted = name.startsWith('guest:') ? name : await whoIs(desk, name);
  const { id } = taken(await desk.users.ban(wanted));
  return { text: `${id} is banned from now on`, json: { id, isBanned: true } };
}

async function unban(desk: OperatorDesk, name: string): Promise<Said> {
  const { id, isBanned } = taken(await desk.users.unban(await whoIs(desk, name)));
  const said = isBanned
    ? `${id} is still banned: moderation.bannedUsers in community.json names them`
    : `${id} may come in again`;
  return { text: said, json: { id, isBanned } };
}

async function remove(desk: OperatorDesk, name: string): Promise<Said> {
  const { id } = taken(await desk.users.remove(await whoIs(desk, name)));
  return { text: `${id} is forgotten`, json: { id } };
}

async function whoIs(desk: OperatorDesk, name: string): Promise<string> {
  return taken(await desk.users.resolve(name));
}

function taken<T>(result: Parsed<T>): T {
  if (!result.ok) throw invalid(result.problem.message);
  return result.value;
}

function roleIn(text: string | undefined): (typeof roles)[number] {
  return text === 'owner' || text === 'moderator' ? text : 'member';
}

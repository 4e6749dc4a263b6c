import type { OperatorDesk, RoleInvitation } from '@nodegx/identity';
import { type Command, Option } from 'commander';
import { invalid } from '../command/run.ts';
import { atDesk, exitCodes, type Flags, type Said, textOf, withFolder } from './at-desk.ts';
import type { Surroundings } from './desk.ts';

const maxUses = 1_000;
const maxLifeMs = 30 * 24 * 3_600_000;
const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 24 * 3_600_000 };

/** Adds `nodegx invite`. */
export function addInviteCommand(program: Command): void {
  withFolder(program.command('invite'))
    .description('Print a link with which somebody opens an account, such as the owner the first one.')
    .addOption(
      new Option('--role <role>', 'what it makes of them').choices(['owner', 'moderator', 'member']).default('member'),
    )
    .option('--uses <number>', `how many may open it, 1 to ${maxUses}`, '1')
    .option('--expires <time>', 'how long it lasts: minutes, hours or days, such as 30m, 24h, 7d; at most 30d', '24h')
    .option('--url <address>', 'where people reach the community (PUBLIC_URL, else servers.publicUrl of the community)')
    .addHelpText(
      'after',
      `
Whoever opens the link chooses a name and a password, and has the role from then on; each use counts once. It works in a
private community, too, and while the community runs as well as before its first start. Keep the link like a password.
Run it as the user that the services run as: what it writes is for its owner only.

Examples:
  nodegx invite --role owner                       the first thing in a new community
  nodegx invite --role member --uses 30 --expires 7d
  nodegx invite --role owner --json | jq -r .url     also in it: token, id, role, uses, expiresAt, isLocal
${exitCodes}`,
    )
    .action((_flags: Flags, command: Command) => atDesk(command, invite));
}

async function invite(desk: OperatorDesk, surroundings: Surroundings, flags: Flags): Promise<Said> {
  const { community } = surroundings;
  const uses = Number(textOf(flags, 'uses'));
  if (!Number.isInteger(uses) || uses < 1 || uses > maxUses) {
    throw invalid(`--uses must be a number from 1 to ${maxUses}.`);
  }
  const lifeMs = lifeOf(textOf(flags, 'expires') ?? '');
  const role = roleOf(textOf(flags, 'role'));
  const { page, isLocal } = pageOf(surroundings, textOf(flags, 'url'));
  if (community.identity.issuer !== null) {
    throw invalid(`This community signs people in at ${community.identity.issuer}: accounts are opened there.`);
  }
  if (!community.identity.accounts) {
    throw invalid(
      'This community has no accounts of its own. Switch identity.accounts on in its community.json first.',
    );
  }
  const made = await desk.invite(role, uses, lifeMs);
  const url = `${page}#token=${made.token}`;
  return { text: asText(made, url, isLocal), json: asJson(made, url, isLocal) };
}

function asJson({ id, token, role, uses, expiresAtMs }: RoleInvitation, url: string, isLocal: boolean): Said['json'] {
  return { url, token, id, role, uses, expiresAt: new Date(expiresAtMs).toISOString(), isLocal };
}

function asText({ role, uses, expiresAtMs }: RoleInvitation, url: string, isLocal: boolean): string {
  const people = uses === 1 ? 'Works once' : `Works ${uses} times`;
  const until = `until ${new Date(expiresAtMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const makes = { owner: 'the owner', moderator: 'a moderator', member: 'a member' }[role];
  const where = 'It leads to this machine: set PUBLIC_URL, or --url, to where people reach the community.';
  return [url, '', `${people}, ${until}: whoever opens it becomes ${makes}.`, ...(isLocal ? [where] : [])].join('\n');
}

/** Where people open an account: at the hub, and where only the identity service's address is known, at its own page. */
function pageOf(
  { community, publicUrl, port }: Surroundings,
  given: string | undefined,
): { readonly page: string; readonly isLocal: boolean } {
  if (given !== undefined && !(URL.canParse(given) && /^https?:$/.test(new URL(given).protocol))) {
    throw invalid('--url must be an http(s) address, such as https://collab.example.org.');
  }
  const { servers } = community;
  const whole = given ?? publicUrl;
  if (whole === undefined && servers.identity.url !== null) {
    return { page: `${bare(servers.identity.url)}/invite`, isLocal: false };
  }
  const base = whole ?? servers.publicUrl ?? undefined;
  return { page: `${bare(base ?? `http://127.0.0.1:${port}`)}/invite`, isLocal: base === undefined };
}

function bare(address: string): string {
  return address.replace(/\/+$/, '');
}

function lifeOf(text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,6})\s*([mhd])$/.exec(text.trim()) ?? [];
  const lifeMs = Number(count) * (units[unit] ?? 0);
  if (lifeMs <= 0 || lifeMs > maxLifeMs) {
    throw invalid('--expires must be a time such as 30m, 24h or 7d, of 30 days at most.');
  }
  return lifeMs;
}

function roleOf(text: string | undefined): RoleInvitation['role'] {
  return text === 'owner' || text === 'moderator' ? text : 'member';
}

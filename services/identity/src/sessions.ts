import {
  type Community,
  type MeResponse,
  type Parsed,
  type Problem,
  problem,
  type SessionResponse,
} from '@nodegx/protocol';
import type { Access, CommunitySource } from '@nodegx/service-kit';
import { cleanName } from './person-name.ts';
import { admitsGuests, guestId, isGuest, roleOf } from './role.ts';
import type { Person, Tokens } from './tokens.ts';

export interface SessionsOptions {
  readonly community: CommunitySource;
  readonly tokens: Tokens;
  /** Judges access tokens, so that they are worth the same here as everywhere. */
  readonly access: Pick<Access, 'authenticate'>;
  readonly newId: () => string;
}

/** Who comes in, who stays, and who someone is: by the community as it stands at that moment. */
export class Sessions {
  readonly #options: SessionsOptions;

  constructor(options: SessionsOptions) {
    this.#options = options;
  }

  /** Makes a guest of someone with nothing but a name; `shown` is the token that they still have, if any. */
  async admit(wishedName: string, shown: string | undefined): Promise<Parsed<SessionResponse>> {
    const community = this.#options.community.current;
    const refusal = signsInElsewhere(community) ?? (admitsGuests(community) ? undefined : problem('guests_off'));
    if (refusal) return refuse(refusal);
    const name = cleanName(wishedName);
    if (name === undefined) return refuse(badName);
    // Nothing keeps a banned guest out for good, but the page that they have open must not make a new one of them.
    const known = shown === undefined ? undefined : await this.#options.access.authenticate({ token: shown });
    if (known?.ok === false && known.problem.code === 'banned') return known;
    return this.#begin({ id: guestId(this.#options.newId()), name }, community);
  }

  /** New tokens for a refresh token. */
  async renew(refreshToken: string): Promise<Parsed<SessionResponse>> {
    const community = this.#options.community.current;
    const elsewhere = signsInElsewhere(community);
    if (elsewhere) return refuse(elsewhere);
    const read = await this.#options.tokens.readRefresh(refreshToken, community);
    if (!read.ok) return read;
    const { id } = read.value;
    if (isBanned(id, community)) return refuse(problem('banned'));
    if (isGuest(id) && !admitsGuests(community)) return refuse(problem('guests_off'));
    return this.#begin(read.value, community);
  }

  /** Who a token speaks of, as every other service takes it. */
  async whoIs(token: string | undefined): Promise<Parsed<MeResponse>> {
    if (token === undefined) return refuse(problem('token_missing'));
    const found = await this.#options.access.authenticate({ token });
    if (!found.ok) return found;
    const { id, name, avatar, role, grants, expiresAtMs } = found.person;
    if (expiresAtMs === undefined) return refuse(problem('token_invalid'));
    return {
      ok: true,
      value: {
        user: { id, name, role, ...(avatar !== undefined && { avatar }) },
        community: this.#options.community.current.community.id,
        expiresAt: toIso(expiresAtMs),
        ...(grants !== undefined && { grants: [...grants] }),
      },
    };
  }

  async #begin(person: Person, community: Community): Promise<Parsed<SessionResponse>> {
    const { tokens } = this.#options;
    const role = roleOf(person.id, community);
    const [access, refresh] = await Promise.all([
      tokens.signAccess(person, role, community),
      tokens.signRefresh(person, community),
    ]);
    return {
      ok: true,
      value: {
        token: access.token,
        expiresAt: toIso(access.expiresAtMs),
        refreshToken: refresh.token,
        refreshExpiresAt: toIso(refresh.expiresAtMs),
        user: { id: person.id, name: person.name, role },
      },
    };
  }
}

const badName = problem('bad_request', {
  message: '`name` must show something and have at most 64 characters. Choose another name.',
  details: { path: 'name', expected: 'must show something and have at most 64 characters' },
});

/** Without an own sign-in there is no guest and no refresh here: tokens come from the issuer that the community names. */
function signsInElsewhere({ identity: { issuer } }: Community): Problem | undefined {
  if (issuer === null) return undefined;
  const message = `This community signs people in at ${issuer}. Sign in there, then connect with the token that you get.`;
  return problem('feature_off', { message, details: { issuer } });
}

function isBanned(id: string, { moderation }: Community): boolean {
  return moderation.bannedUsers.includes(id);
}

function toIso(ms: number): string {
  return new Date(ms).toISOString();
}

function refuse(value: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: value };
}

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type AccessTokenRequest, type Parsed, type Problem, problem, type SessionResponse } from '@nodegx/protocol';
import { type CommunitySource, cleanName } from '@nodegx/service-kit';
import type { ShownNames } from '../names/shown-names.ts';
import { accessId } from '../role.ts';
import { badName, type Sessions, signsInElsewhere } from '../sessions.ts';
import type { Guard } from './guard.ts';

export interface SharedAccessOptions {
  readonly community: CommunitySource;
  readonly sessions: Pick<Sessions, 'begin'>;
  readonly guard: Guard;
  readonly names: Pick<ShownNames, 'mark'>;
  /** From the environment; without it nobody comes in this way. */
  readonly accessToken: string | undefined;
  readonly newId: () => string;
}

/** The access token that a community shares, as a PIN on a local network. Who has it is a member, under any name. */
export class SharedAccess {
  readonly #options: SharedAccessOptions;

  constructor(options: SharedAccessOptions) {
    this.#options = options;
  }

  get isOn(): boolean {
    return this.#options.accessToken !== undefined && this.#options.community.current.identity.accessToken;
  }

  async enter({ name: wished, accessToken }: AccessTokenRequest, address: string): Promise<Parsed<SessionResponse>> {
    const { community, guard, sessions, names, newId, accessToken: right } = this.#options;
    const elsewhere = signsInElsewhere(community.current);
    if (elsewhere) return refuse(elsewhere);
    if (!this.isOn || right === undefined) return refuse(problem('feature_off'));
    const clean = cleanName(wished);
    if (clean === undefined) return refuse(badName);
    // The name does not matter here: all guesses are at the same secret.
    const attempt = guard.begin('access token', address);
    if ('code' in attempt) return refuse(attempt);
    if (!isSame(accessToken, right)) return refuse(problem('access_token_wrong'));
    attempt.succeeded();
    const id = accessId(newId());
    const name = await names.mark(clean);
    return sessions.begin(id, { way: 'access-token', proof: proofOf(right) }, () => ({ id, name, sessions: [] }));
  }

  /** Why a session that began with an access token may not go on: there is none any more, or another. */
  objection(proof: string | undefined): Problem | undefined {
    const { accessToken } = this.#options;
    if (!this.isOn || accessToken === undefined) return problem('signed_out', { message: tokenGone });
    return proof === proofOf(accessToken) ? undefined : problem('signed_out', { message: tokenGone });
  }
}

const tokenGone = 'The access token of this community has changed. Ask for the new one and enter it.';

/** Takes as long whatever is wrong: what is compared has one length. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** Tells one access token from the next without saying what it is. */
function proofOf(accessToken: string): string {
  return createHmac('sha256', 'nodegx access token').update(accessToken).digest('base64url');
}

function refuse(value: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: value };
}

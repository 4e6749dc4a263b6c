import { jwtVerify, SignJWT } from 'jose';
import type { ShownInvitation } from './room/commands.ts';
import type { GuestRole } from './room/world.ts';

/** What an invitation link says. */
export interface Link {
  readonly id: string;
  readonly room: string;
  readonly role: GuestRole;
  readonly uses: number;
  readonly expiresAtMs: number;
}

const type = 'invitation+jwt';

/**
 * Invitation links as signed tokens (JWS, HS256): whoever has one may come in. The key never leaves our servers, and what
 * is counted of a link, its uses, stands with the rooms.
 */
export class Links {
  readonly #key: Uint8Array;
  readonly #community: () => string;

  /** A link is for one community, whoever else has the key. */
  constructor(key: Uint8Array, community: () => string) {
    this.#key = key;
    this.#community = community;
  }

  sign({ id, room, role, uses, expiresAtMs }: Link): Promise<string> {
    return new SignJWT({ room, role, uses })
      .setProtectedHeader({ alg: 'HS256', typ: type })
      .setJti(id)
      .setAudience(this.#community())
      .setExpirationTime(Math.ceil(expiresAtMs / 1000))
      .sign(this.#key);
  }

  /** What the token allows in a room; `undefined` for a token that is forged, expired, or for another room. */
  async check(
    token: string,
    room: string,
    nowMs: number,
  ): Promise<Extract<ShownInvitation, { kind: 'link' }> | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.#key, {
        algorithms: ['HS256'],
        typ: type,
        audience: this.#community(),
        currentDate: new Date(nowMs),
      });
      const { jti, role, uses, exp } = payload;
      if (payload['room'] !== room || jti === undefined || exp === undefined) return undefined;
      if ((role !== 'editor' && role !== 'viewer') || typeof uses !== 'number') return undefined;
      return { kind: 'link', id: jti, role, uses, expiresAtMs: exp * 1000 };
    } catch {
      return undefined;
    }
  }
}

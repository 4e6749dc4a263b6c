import type { TokenClaims } from '@nodegx/protocol';
import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';
import type { Clock } from '../clock.ts';

/** An issuer for tests: a key pair that signs and the public half of it. */
export interface TestKeys {
  /** What `localKeys` takes. */
  readonly jwks: JSONWebKeySet;
  readonly issuer: string;
  /** A token for `ada`, a member of the community `test`, good for ten minutes; claims replace any of that. */
  sign(claims?: Partial<TokenClaims>): Promise<string>;
}

/** A fresh Ed25519 key pair. Give it the test's clock when time is faked. */
export async function testKeys(clock: Pick<Clock, 'now'> = Date): Promise<TestKeys> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA');
  const kid = crypto.randomUUID();
  const issuer = 'https://identity.test';
  return {
    jwks: { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' }] },
    issuer,
    sign(claims = {}) {
      const iat = Math.floor(clock.now() / 1000);
      const all: TokenClaims = {
        iss: issuer,
        sub: 'ada',
        name: 'Ada',
        community: 'test',
        role: 'member',
        iat,
        exp: iat + 600,
        ...claims,
      };
      return new SignJWT({ ...all }).setProtectedHeader({ alg: 'EdDSA', kid }).sign(privateKey);
    },
  };
}

import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';

/**
 * Signs the tokens of people as a community's issuer does (EdDSA, as services/identity), and publishes its key: servers
 * check every one of them.
 */
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const keyId = 'bench';
const jwks = JSON.stringify({
  keys: [{ ...publicKey.export({ format: 'jwk' }), kid: keyId, alg: 'EdDSA', use: 'sig' }],
});
const header = encoded({ alg: 'EdDSA', typ: 'JWT', kid: keyId });

export const issuer = 'http://issuer.localhost';
export const community = 'bench';

/** @type {Promise<string> | undefined} */
let published;

/** Where the key is published, for as long as this process lives. @returns {Promise<string>} */
export function jwksUrl() {
  published ??= new Promise((resolve) => {
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(jwks);
    });
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve(`http://127.0.0.1:${port}/jwks.json`);
    });
    server.unref();
  });
  return published;
}

/** @param {string} userId */
export function tokenFor(userId) {
  const iat = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    sub: userId,
    name: `Person ${userId}`,
    community,
    role: 'member',
    iat,
    exp: iat + 900,
    jti: `token-of-${userId}`,
    sid: `session-of-${userId}`,
  };
  const signed = `${header}.${encoded(claims)}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** @param {object} value */
function encoded(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { json, listen } from './listen.ts';

/** An OpenID Connect issuer of the tests' own: discovery, keys, authorization and token endpoint. */
export interface OidcStandIn {
  readonly url: string;
  readonly clientSecret: string;
  claims: Record<string, unknown>;
  /** What it says the nonce was; `undefined`: the right one. */
  nonce: string | undefined;
  stop(): Promise<void>;
}

export async function oidcStandIn(): Promise<OidcStandIn> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }];
  const codes = new Map<string, { challenge: string; nonce: string; clientId: string }>();
  const clientSecret = 'oidc-client-secret';
  const server = await listen(async (url, form, request, response) => {
    const { searchParams: query, pathname } = url;
    const issuer = standIn.url;
    if (pathname === '/.well-known/openid-configuration') {
      return json(response, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    }
    if (pathname === '/jwks') return json(response, { keys });
    if (pathname === '/authorize') {
      const code = crypto.randomUUID();
      const [challenge = '', nonce = '', clientId = ''] = ['code_challenge', 'nonce', 'client_id'].map(
        (key) => query.get(key) ?? '',
      );
      codes.set(code, { challenge, nonce, clientId });
      const to = new URL(query.get('redirect_uri') ?? '');
      to.search = new URLSearchParams({ code, state: query.get('state') ?? '' }).toString();
      response.writeHead(302, { location: to.href }).end();
      return undefined;
    }
    const known = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    // Both halves are form-encoded before they are joined (RFC 6749, 2.3.1).
    const shown = Buffer.from(request.headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString('utf8');
    const [id, secret] = shown.split(':').map(decodeURIComponent);
    const isClient = id === known?.clientId && secret === clientSecret;
    const isKnown = known !== undefined && known.challenge === verifier && isClient;
    if (!isKnown) return json(response, { error: 'invalid_grant' }, 400);
    const idToken = await new SignJWT({ ...standIn.claims, nonce: standIn.nonce ?? known.nonce })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(issuer)
      .setAudience(known.clientId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    return json(response, { access_token: 'opaque', token_type: 'bearer', id_token: idToken });
  });
  const standIn: OidcStandIn = {
    url: server.url,
    clientSecret,
    claims: { sub: '00u1', name: 'Ada of the Issuer' },
    nonce: undefined,
    stop: server.stop,
  };
  return standIn;
}

import { createHash } from 'node:crypto';
import * as client from 'openid-client';
import { oidcId } from '../role.ts';
import { type Profile, ProviderError, type SentAway, type WebProvider } from './provider.ts';

export interface OidcOptions {
  readonly issuer: string;
  readonly clientId: string;
  /** From the environment; a public client has none. */
  readonly clientSecret: string | undefined;
  readonly scope: string;
}

const timeoutSeconds = 10;
/** As in token-claims.v1.json, short enough for every place that an id goes to. */
const goodSubject = /^[A-Za-z0-9._@+-]{1,100}$/;

/**
 * Sign-in with any OpenID Connect issuer: code flow with PKCE, state and nonce. What the issuer says of itself is fetched
 * when it is first needed; one that is out of reach then is asked again the next time.
 */
export class Oidc implements WebProvider {
  readonly id = 'oidc';
  readonly #options: OidcOptions;
  #configuration: Promise<client.Configuration> | undefined;

  constructor(options: OidcOptions) {
    this.#options = options;
  }

  async sendAway(state: string, redirectUri: string): Promise<SentAway> {
    const configuration = await this.#discovered();
    const verifier = client.randomPKCECodeVerifier();
    const nonce = client.randomNonce();
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: this.#options.scope,
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, memory: { verifier, nonce } };
  }

  async welcomeBack(callback: URL, state: string, redirectUri: string, memory: SentAway['memory']): Promise<Profile> {
    const configuration = await this.#discovered();
    // Behind a proxy the address that was asked for is not the one that the browser knows; the query is what counts.
    const seen = new URL(redirectUri);
    seen.search = callback.search;
    let claims: client.IDToken | undefined;
    try {
      const tokens = await client.authorizationCodeGrant(configuration, seen, {
        pkceCodeVerifier: memory['verifier'] ?? '',
        expectedState: state,
        expectedNonce: memory['nonce'] ?? '',
        idTokenExpected: true,
      });
      claims = tokens.claims();
    } catch (error) {
      throw new ProviderError(isNetwork(error) ? 'unreachable' : 'refused', 'the OIDC issuer did not sign anybody in');
    }
    if (claims === undefined) throw new ProviderError('refused', 'the OIDC issuer named nobody');
    return profileOf(claims);
  }

  #discovered(): Promise<client.Configuration> {
    this.#configuration ??= this.#discover().catch(() => {
      this.#configuration = undefined;
      throw new ProviderError('unreachable', 'the OIDC issuer cannot be reached');
    });
    return this.#configuration;
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#options;
    const server = new URL(issuer);
    const authentication = clientSecret === undefined ? client.None() : client.ClientSecretBasic(clientSecret);
    return client.discovery(server, clientId, undefined, authentication, {
      timeout: timeoutSeconds,
      // On this machine and in a compose network; the operator has written the address with http.
      ...(server.protocol === 'http:' && { execute: [client.allowInsecureRequests] }),
    });
  }
}

function profileOf({ iss, sub, name, preferred_username: username, picture }: client.IDToken): Profile {
  const hashed = createHash('sha256').update(`${iss}\n${sub}`).digest('base64url');
  const avatar = typeof picture === 'string' && /^https?:\/\//.test(picture) ? picture.slice(0, 2_048) : undefined;
  const shown = [name, username].find((one): one is string => typeof one === 'string' && one.trim() !== '');
  return {
    provider: 'oidc',
    subject: `${iss}|${sub}`,
    wishedIds: [...(goodSubject.test(sub) ? [oidcId(sub)] : []), oidcId(hashed)],
    name: shown ?? 'Member',
    avatar,
  };
}

/** Anything but an answer that says no. */
function isNetwork(error: unknown): boolean {
  return error instanceof client.ClientError && (error.code === 'OAUTH_TIMEOUT' || error.cause instanceof TypeError);
}

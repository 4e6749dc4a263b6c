import { parseServiceTokenResponse, type ServiceTokenRequest } from '@nodegx/protocol';
import type { Clock } from '../clock.ts';

/** Where a service gets the token that it shows to its siblings. */
export interface ServiceTokens {
  /** A token that is good for a minute at least. Rejects while none can be had. */
  token(): Promise<string>;
}

export interface ServiceKeyOptions {
  /** Where the identity service gives tokens out: `…/identity/token`. */
  readonly url: string;
  /** The service key: a secret from the environment. */
  readonly key: string;
  /** With a space between them. */
  readonly scope: string;
  readonly clock: Clock;
}

/** Signs a token with these scopes, and says when it ends. */
export type IssueToken = () => Promise<{ readonly token: string; readonly expiresAtMs: number }>;

const renewBeforeMs = 60_000;
const timeoutMs = 5_000;

/** A token of an issuer in the same process, made when needed and kept until shortly before its end. */
export function issuedTokens(issue: IssueToken, clock: Clock): ServiceTokens {
  let current: ReturnType<IssueToken> | undefined;
  let goodUntilMs = Number.NEGATIVE_INFINITY;
  return {
    async token() {
      if (current === undefined || goodUntilMs <= clock.now()) {
        // Whoever asks meanwhile waits for the same answer.
        goodUntilMs = Number.POSITIVE_INFINITY;
        current = issue();
        try {
          const { expiresAtMs } = await current;
          goodUntilMs = expiresAtMs - Math.min(renewBeforeMs, (expiresAtMs - clock.now()) / 2);
        } catch (error) {
          current = undefined;
          throw error;
        }
      }
      return (await current).token;
    },
  };
}

/** A token for a service key, fetched from the identity service when needed. */
export function fetchedTokens({ url, key, scope, clock }: ServiceKeyOptions): ServiceTokens {
  const body: ServiceTokenRequest = { key, scope };
  return issuedTokens(async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`no service token: the identity service answered ${response.status}`);
    const parsed = parseServiceTokenResponse(await response.json());
    if (!parsed.ok) throw new Error('no service token: the identity service answered something else');
    return { token: parsed.value.token, expiresAtMs: Date.parse(parsed.value.expiresAt) };
  }, clock);
}

import { createHash, randomBytes } from 'node:crypto';
import { type Profile, ProviderError, type SentAway, type WebProvider } from './provider.ts';

export interface GitHubOptions {
  readonly clientId: string;
  /** From the environment; the device flow does without. */
  readonly clientSecret: string | undefined;
  /** `https://github.com`, or that of a GitHub Enterprise Server. */
  readonly url: string;
  /** `https://api.github.com`. */
  readonly apiUrl: string;
}

/** What GitHub answers to a device that wants somebody to sign in. */
export interface DeviceGrant {
  readonly deviceCode: string;
  readonly userCode: string;
  readonly verificationUri: string;
  readonly expiresInSeconds: number;
  readonly intervalSeconds: number;
}

export type DevicePoll =
  | { readonly state: 'pending' }
  | { readonly state: 'slow_down'; readonly intervalSeconds: number }
  | { readonly state: 'done'; readonly profile: Profile };

const timeoutMs = 10_000;
const maxAnswerBytes = 256 * 1024;
const apiVersion = '2022-11-28';
const deviceGrantType = 'urn:ietf:params:oauth:grant-type:device_code';

/**
 * Sign-in with GitHub: the web flow with PKCE, and the device flow, which must be switched on in the GitHub app. No scope
 * is asked for, as only the public profile is read, and GitHub's token is forgotten once it has been.
 * https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
 */
export class GitHub implements WebProvider {
  readonly id = 'github';
  readonly #options: GitHubOptions;

  constructor(options: GitHubOptions) {
    this.#options = options;
  }

  async sendAway(state: string, redirectUri: string): Promise<SentAway> {
    const verifier = randomBytes(32).toString('base64url');
    const url = new URL(`${this.#options.url}/login/oauth/authorize`);
    url.search = new URLSearchParams({
      client_id: this.#options.clientId,
      redirect_uri: redirectUri,
      state,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      allow_signup: 'true',
    }).toString();
    return { url: url.href, memory: { verifier } };
  }

  async welcomeBack(callback: URL, _state: string, redirectUri: string, memory: SentAway['memory']): Promise<Profile> {
    const code = callback.searchParams.get('code');
    const { clientId, clientSecret } = this.#options;
    if (code === null || clientSecret === undefined) throw refused(callback.searchParams.get('error'));
    const answer = await this.#postForm('/login/oauth/access_token', {
      client_id: clientId,
      client_secret: clientSecret,
      code,
      redirect_uri: redirectUri,
      code_verifier: memory['verifier'] ?? '',
    });
    const token = textOf(answer, 'access_token');
    // A wrong or used code comes with status 200, too.
    if (token === undefined) throw refused(textOf(answer, 'error'));
    return this.#profile(token);
  }

  async startDevice(): Promise<DeviceGrant> {
    const answer = await this.#postForm('/login/device/code', { client_id: this.#options.clientId });
    const deviceCode = textOf(answer, 'device_code');
    const userCode = textOf(answer, 'user_code');
    const verificationUri = textOf(answer, 'verification_uri');
    const expiresInSeconds = numberOf(answer, 'expires_in');
    if (!deviceCode || !userCode || !verificationUri || !expiresInSeconds) throw refused(textOf(answer, 'error'));
    return {
      deviceCode,
      userCode,
      verificationUri,
      expiresInSeconds,
      intervalSeconds: numberOf(answer, 'interval') ?? 5,
    };
  }

  async pollDevice(deviceCode: string): Promise<DevicePoll> {
    const form = { client_id: this.#options.clientId, device_code: deviceCode, grant_type: deviceGrantType };
    const answer = await this.#postForm('/login/oauth/access_token', form);
    const token = textOf(answer, 'access_token');
    if (token !== undefined) return { state: 'done', profile: await this.#profile(token) };
    const error = textOf(answer, 'error');
    if (error === 'authorization_pending') return { state: 'pending' };
    if (error === 'slow_down') return { state: 'slow_down', intervalSeconds: numberOf(answer, 'interval') ?? 10 };
    throw refused(error);
  }

  async #profile(token: string): Promise<Profile> {
    const user = await this.#ask(`${this.#options.apiUrl}/user`, {
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'nodegx',
        'x-github-api-version': apiVersion,
      },
    });
    const login = textOf(user, 'login');
    const id = numberOf(user, 'id');
    if (login === undefined || id === undefined || !Number.isSafeInteger(id)) throw refused('no user');
    const avatar = textOf(user, 'avatar_url');
    return {
      provider: 'github',
      subject: String(id),
      wishedIds: [login.toLowerCase(), `github:${id}`],
      name: textOf(user, 'name') ?? login,
      avatar: avatar?.startsWith('https://') || avatar?.startsWith('http://') ? avatar : undefined,
    };
  }

  #postForm(path: string, form: Record<string, string>): Promise<object> {
    return this.#ask(this.#options.url + path, {
      method: 'POST',
      headers: { accept: 'application/json', 'user-agent': 'nodegx' },
      body: new URLSearchParams(form),
    });
  }

  async #ask(url: string, init: RequestInit): Promise<object> {
    let answer: unknown;
    try {
      const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
      if (response.status >= 500 || response.status === 429) throw new Error(`status ${response.status}`);
      const text = await response.text();
      if (text.length > maxAnswerBytes) throw new Error('too large');
      answer = JSON.parse(text);
    } catch {
      // The cause is left out: it may quote the answer.
      throw new ProviderError('unreachable', 'GitHub cannot be reached or answers something else');
    }
    if (typeof answer !== 'object' || answer === null)
      throw new ProviderError('unreachable', 'GitHub answers no object');
    return answer;
  }
}

/** Codes of errors only: a description may quote what was sent. */
function refused(code: string | null | undefined): ProviderError {
  const known = code !== null && code !== undefined && /^[a-z_ ]{1,60}$/.test(code) ? code : 'without a reason';
  return new ProviderError('refused', `GitHub refused: ${known}`);
}

function textOf(answer: object, key: string): string | undefined {
  const value: unknown = Reflect.get(answer, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function numberOf(answer: object, key: string): number | undefined {
  const value: unknown = Reflect.get(answer, key);
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}

import { createHash } from 'node:crypto';
import { json, listen } from './listen.ts';

/** Someone on the stand-in. */
export interface GitHubUser {
  id: number;
  login: string;
  name: string | null;
  avatar_url: string;
}

/** GitHub's documented endpoints, spoken by a server of the tests' own: web flow with PKCE, device flow, `GET /user`. */
export interface GitHubStandIn {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who is signed in to it in the browser that comes by. */
  user: GitHubUser;
  /** Whether that person says yes. */
  consents: boolean;
  /** False: every answer is a 502. */
  isUp: boolean;
  /** Tokens and codes that it gave out, which nobody may log. */
  readonly secrets: string[];
  /** The person opens the page of the device flow and enters the code. */
  enter(userCode: string): void;
  stop(): Promise<void>;
}

export async function gitHubStandIn(): Promise<GitHubStandIn> {
  const clientId = 'Iv1.standin';
  const clientSecret = 'stand-in-client-secret';
  const secrets: string[] = [clientSecret];
  const codes = new Map<string, { challenge: string; redirectUri: string; user: GitHubUser }>();
  const devices = new Map<string, { userCode: string; user?: GitHubUser; askedAtMs: number; interval: number }>();
  const tokens = new Map<string, GitHubUser>();
  const fresh = (prefix: string) => {
    const secret = `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;
    secrets.push(secret);
    return secret;
  };
  const grant = (user: GitHubUser) => {
    const token = fresh('gho');
    tokens.set(token, user);
    return { access_token: token, token_type: 'bearer', scope: '' };
  };
  const forWeb = (form: URLSearchParams) => {
    const code = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    if (form.get('client_secret') !== clientSecret) return { error: 'incorrect_client_credentials' };
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (code === undefined || code.challenge !== challenge) return { error: 'bad_verification_code' };
    return code.redirectUri === form.get('redirect_uri') ? grant(code.user) : { error: 'redirect_uri_mismatch' };
  };
  const forDevice = (form: URLSearchParams) => {
    const device = devices.get(form.get('device_code') ?? '');
    if (device === undefined) return { error: 'incorrect_device_code' };
    if (device.user !== undefined) {
      devices.delete(form.get('device_code') ?? '');
      return standIn.consents ? grant(device.user) : { error: 'access_denied' };
    }
    const isEarly = device.askedAtMs > 0;
    device.askedAtMs = 1;
    if (!isEarly) return { error: 'authorization_pending' };
    device.interval += 5;
    return { error: 'slow_down', interval: device.interval };
  };
  const server = await listen((url, form, request, response) => {
    if (!standIn.isUp) return json(response, {}, 502);
    const { searchParams: query, pathname } = url;
    if (pathname === '/login/oauth/authorize') {
      const to = new URL(query.get('redirect_uri') ?? '');
      to.searchParams.set('state', query.get('state') ?? '');
      if (query.get('client_id') !== clientId || query.get('code_challenge_method') !== 'S256')
        return json(response, {}, 404);
      if (standIn.consents) {
        const code = fresh('code');
        const challenge = query.get('code_challenge') ?? '';
        codes.set(code, { challenge, redirectUri: query.get('redirect_uri') ?? '', user: standIn.user });
        to.searchParams.set('code', code);
      } else {
        to.searchParams.set('error', 'access_denied');
      }
      response.writeHead(302, { location: to.href }).end();
      return undefined;
    }
    if (pathname === '/login/device/code') {
      const [deviceCode, userCode] = [fresh('device'), 'WDJB-MJHT'];
      devices.set(deviceCode, { userCode, askedAtMs: 0, interval: 5 });
      const verification_uri = `${standIn.url}/login/device`;
      return json(response, {
        device_code: deviceCode,
        user_code: userCode,
        verification_uri,
        expires_in: 900,
        interval: 5,
      });
    }
    if (pathname === '/login/oauth/access_token') {
      return json(response, form.has('device_code') ? forDevice(form) : forWeb(form));
    }
    const user = tokens.get(request.headers.authorization?.replace('Bearer ', '') ?? '');
    return user !== undefined && pathname === '/user' ? json(response, user) : json(response, {}, 401);
  });
  const standIn: GitHubStandIn = {
    url: server.url,
    clientId,
    clientSecret,
    user: { id: 583_231, login: 'OctoCat', name: 'The Octocat', avatar_url: 'https://avatars.example/1.png' },
    consents: true,
    isUp: true,
    secrets,
    enter(userCode) {
      for (const device of devices.values()) if (device.userCode === userCode) device.user = standIn.user;
    },
    stop: server.stop,
  };
  return standIn;
}

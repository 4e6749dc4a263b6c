import { parseDeviceRequest, parseExchangeRequest, problem } from '@nodegx/protocol';
import { ProblemError } from '@nodegx/service-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DeviceSignIns } from '../providers/device-sign-ins.ts';
import type { WebProvider } from '../providers/provider.ts';
import type { WebSignIns } from '../providers/web-sign-ins.ts';
import { bodyLimit, type Desk, resultOf } from './shared.ts';

export interface ProviderRoutesOptions {
  /** The provider if people may sign in with it now. */
  readonly provider: (id: string) => WebProvider | undefined;
  readonly web: () => WebSignIns;
  /** The device flow if people may use it now. */
  readonly devices: () => DeviceSignIns | undefined;
  /** Whether a browser may be sent back to a page of this origin. */
  readonly mayReturnTo: (origin: string, host: string | undefined) => boolean;
  /** Where people reach this service, if it is not where they ask. */
  readonly publicUrl: string | undefined;
}

const stateCookie = 'nodegx_signin';
const stateSeconds = 600;
const challengeShape = /^[A-Za-z0-9_-]{43}$/;
const beginLimit = { max: 30, timeWindow: 60_000 };

/** Sign-in with GitHub or an OIDC issuer: in a browser that is sent there and back, or by a code on another screen. */
export function addProviderRoutes(http: FastifyInstance, desk: Desk, options: ProviderRoutesOptions): void {
  const { provider, web, devices, mayReturnTo, publicUrl } = options;

  const begin = {
    rateLimit: beginLimit,
    api: {
      summary: 'Send the browser to sign in elsewhere.',
      status: 302,
      query: {
        return: 'The page to come back to; its fragment then holds signin_code or signin_error.',
        challenge: 'The SHA-256 of a secret of the page, in base64url (RFC 7636, S256).',
      },
    },
  } as const;
  type Begin = { Params: { provider: string }; Querystring: { return?: unknown; challenge?: unknown } };
  http.get<Begin>('/sign-in/:provider', { config: begin }, async (request, reply) => {
    const found = provider(request.params.provider);
    if (found === undefined) throw new ProblemError(problem('feature_off'));
    const { return: wished, challenge } = request.query;
    if (typeof challenge !== 'string' || !challengeShape.test(challenge)) {
      throw new ProblemError(problem('bad_request', { message: noChallenge, details: { path: 'challenge' } }));
    }
    const returnTo = toPage(wished);
    if (returnTo === undefined || !mayReturnTo(returnTo.origin, request.headers.host)) {
      throw new ProblemError(problem('redirect_refused'));
    }
    const redirectUri = callbackOf(request, publicUrl, found.id);
    const away = await web().begin({ provider: found, returnTo, challenge, redirectUri });
    if (!away.ok) desk.figures.signIn(found.id, away.problem.code);
    const { url, state } = resultOf(away);
    reply.header('cache-control', 'no-store').header('set-cookie', cookie(state, stateSeconds, desk.isSecure(request)));
    return reply.redirect(url, 302);
  });

  const back = {
    rateLimit: beginLimit,
    api: { summary: 'Where a provider sends the browser back to.', status: 302 },
  } as const;
  http.get<{ Params: { provider: string } }>(
    '/sign-in/:provider/callback',
    { config: back },
    async (request, reply) => {
      const callback = new URL(request.url, 'http://localhost');
      const state = cookieOf(request);
      const to = await web().comeBack(request.params.provider, callback, state);
      reply.header('cache-control', 'no-store').header('set-cookie', cookie('', 0, desk.isSecure(request)));
      if (to === undefined) throw new ProblemError(problem('sign_in_failed'));
      return reply.redirect(to.href, 302);
    },
  );

  const exchange = {
    api: {
      summary: 'Get the session of a sign-in that came back.',
      body: 'identity/exchange-request',
      answer: 'identity/session-response',
    },
  } as const;
  http.post('/sign-in/exchange', { bodyLimit, config: exchange }, async (request, reply) => {
    const { code, verifier } = resultOf(parseExchangeRequest(request.body));
    const { way, session } = await web().exchange(code, verifier);
    return desk.signedIn(request, reply, way, session);
  });

  const device = {
    rateLimit: beginLimit,
    api: { summary: 'Begin to sign in with GitHub on another screen.', answer: 'identity/device-response' },
  } as const;
  http.post('/sign-in/github/device', { bodyLimit, config: device }, async (_request, reply) => {
    const flow = devices();
    if (flow === undefined) throw new ProblemError(problem('feature_off'));
    reply.header('cache-control', 'no-store');
    return resultOf(await flow.begin());
  });

  const poll = {
    api: {
      summary: 'Ask whether the person has signed in on the other screen.',
      body: 'identity/device-request',
      answer: 'identity/session-response',
    },
  } as const;
  http.post('/sign-in/github/device/token', { bodyLimit, config: poll }, async (request, reply) => {
    const { deviceCode } = resultOf(parseDeviceRequest(request.body));
    const flow = devices();
    if (flow === undefined) throw new ProblemError(problem('feature_off'));
    const session = await flow.poll(deviceCode);
    // Asking again is part of it, and neither a sign-in nor a failure.
    if (!session.ok && session.problem.code === 'sign_in_pending') throw new ProblemError(session.problem);
    return desk.signedIn(request, reply, 'github', session);
  });
}

const noChallenge =
  '`challenge` must be the SHA-256 of a secret in base64url. Keep the secret: it fetches the session.';

function toPage(text: unknown): URL | undefined {
  if (typeof text !== 'string' || text.length > 2_048 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isPage = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
  return isPage ? url : undefined;
}

/** As it was registered at the provider: below the public address, or where the browser asks. */
function callbackOf(request: FastifyRequest, publicUrl: string | undefined, provider: string): string {
  const path = (request.routeOptions.url ?? '').replace('/:provider', `/${provider}/callback`);
  if (publicUrl === undefined) return `${request.protocol}://${request.host}${path}`;
  return `${publicUrl.replace(/\/+$/, '')}/sign-in/${provider}/callback`;
}

function cookie(state: string, maxAgeSeconds: number, isSecure: boolean): string {
  return `${stateCookie}=${state}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}

function cookieOf({ headers }: FastifyRequest): string | undefined {
  const pair = headers.cookie?.split(';').find((one) => one.trim().startsWith(`${stateCookie}=`));
  return pair?.trim().slice(stateCookie.length + 1);
}

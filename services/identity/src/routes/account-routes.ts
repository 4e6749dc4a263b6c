import {
  parseAccessTokenRequest,
  parseLoginRequest,
  parsePasswordRequest,
  parseRegisterRequest,
} from '@nodegx/protocol';
import type { FastifyInstance } from 'fastify';
import type { SharedAccess } from '../accounts/access-token.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { bodyLimit, type Desk, resultOf } from './shared.ts';

export interface AccountRoutesOptions {
  readonly accounts: () => Accounts;
  readonly access: () => SharedAccess;
  readonly accountsPerHour: number;
}

/** Accounts with a password, and the access token that a community shares. */
export function addAccountRoutes(http: FastifyInstance, desk: Desk, options: AccountRoutesOptions): void {
  const { accounts, access, accountsPerHour } = options;

  const register = {
    rateLimit: { max: accountsPerHour, timeWindow: 3_600_000 },
    api: { summary: 'Open an account.', body: 'identity/register-request', answer: 'identity/session-response' },
  } as const;
  http.post('/register', { bodyLimit, config: register }, async (request, reply) => {
    const opened = await accounts().register(resultOf(parseRegisterRequest(request.body)));
    if (opened.ok) desk.figures.accounts += 1;
    return desk.signedIn(request, reply, 'account', opened);
  });

  const login = {
    api: { summary: 'Sign in to an account.', body: 'identity/login-request', answer: 'identity/session-response' },
  } as const;
  http.post('/login', { bodyLimit, config: login }, async (request, reply) => {
    const session = await accounts().login(resultOf(parseLoginRequest(request.body)), request.ip);
    return desk.signedIn(request, reply, 'account', session);
  });

  const password = {
    api: { summary: 'Change the password.', body: 'identity/password-request', token: 'person' },
  } as const;
  http.post('/password', { bodyLimit, config: password }, async (request, reply) => {
    const who = await desk.who(request, reply);
    resultOf(await accounts().changePassword(who, resultOf(parsePasswordRequest(request.body)), request.ip));
    return reply.code(204).send();
  });

  const enter = {
    api: {
      summary: 'Come in with the access token of the community.',
      body: 'identity/access-token-request',
      answer: 'identity/session-response',
    },
  } as const;
  http.post('/access', { bodyLimit, config: enter }, async (request, reply) => {
    const session = await access().enter(resultOf(parseAccessTokenRequest(request.body)), request.ip);
    return desk.signedIn(request, reply, 'access-token', session);
  });
}

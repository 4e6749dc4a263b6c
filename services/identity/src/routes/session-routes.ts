import { parseGuestRequest, parseRefreshRequest, problem } from '@nodegx/protocol';
import { ProblemError } from '@nodegx/service-kit';
import type { FastifyInstance } from 'fastify';
import { shownToken } from '../token-cookie.ts';
import { bodyLimit, type Desk, resultOf } from './shared.ts';

/** Guests, refreshing, who someone is, where they are signed in, signing out. */
export function addSessionRoutes(http: FastifyInstance, desk: Desk, guestsPerMinute: number): void {
  const { sessions, figures } = desk;

  const guest = {
    rateLimit: { max: guestsPerMinute, timeWindow: 60_000 },
    api: { summary: 'Join as a guest.', body: 'identity/guest-request', answer: 'identity/session-response' },
  } as const;
  http.post('/guest', { bodyLimit, config: guest }, async (request, reply) => {
    const { name } = resultOf(parseGuestRequest(request.body));
    const session = await sessions().admit(name, shownToken(request.headers)?.token);
    if (session.ok) figures.guests += 1;
    return desk.signedIn(request, reply, 'guest', session);
  });

  const refresh = {
    api: { summary: 'Get the next tokens.', body: 'identity/refresh-request', answer: 'identity/session-response' },
  } as const;
  http.post('/refresh', { bodyLimit, config: refresh }, async (request, reply) => {
    const { refreshToken } = resultOf(parseRefreshRequest(request.body));
    const renewed = await sessions().renew(refreshToken);
    if (!renewed.ok && renewed.problem.status === 401) desk.dropCookie(request, reply);
    const session = resultOf(renewed);
    figures.refreshes += 1;
    return desk.answer(request, reply, session);
  });

  const me = { api: { summary: 'Who a token speaks of.', answer: 'identity/me-response', token: 'person' } } as const;
  http.get('/me', { config: me }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const found = await sessions().whoIs(shownToken(request.headers)?.token);
    if (!found.ok && found.problem.status === 401) {
      reply.header('www-authenticate', 'Bearer');
      desk.dropCookie(request, reply);
    }
    return resultOf(found);
  });

  const list = {
    api: { summary: 'Where the person is signed in.', answer: 'identity/open-sessions', token: 'person' },
  } as const;
  http.get('/sessions', { config: list }, async (request, reply) => sessions().list(await desk.who(request, reply)));

  const endOne = { api: { summary: 'Sign out one of the sessions.', token: 'person' } } as const;
  http.delete<{ Params: { id: string } }>('/sessions/:id', { config: endOne }, async (request, reply) => {
    const who = await desk.who(request, reply);
    const { id } = request.params;
    const { sessions: own } = await sessions().list(who);
    if (id !== who.session && !own.some((session) => session.id === id)) throw new ProblemError(problem('not_found'));
    await sessions().end(who, (session) => session === id);
    figures.signedOut('one');
    if (id === who.session) desk.dropCookie(request, reply);
    return reply.code(204).send();
  });

  const signOut = {
    api: { summary: 'Sign out this session.', body: 'identity/refresh-request', isBodyOptional: true, token: 'person' },
  } as const;
  http.post('/sign-out', { bodyLimit, config: signOut }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (request.body !== undefined && request.body !== null) {
      await sessions().endByRefresh(resultOf(parseRefreshRequest(request.body)).refreshToken);
    } else {
      const who = await desk.who(request, reply);
      await sessions().end(who, (session) => session === who.session);
    }
    figures.signedOut('one');
    desk.dropCookie(request, reply);
    return reply.code(204).send();
  });

  const everywhere = { api: { summary: 'Sign out everywhere.', token: 'person' } } as const;
  http.post('/sign-out-everywhere', { bodyLimit, config: everywhere }, async (request, reply) => {
    await sessions().end(await desk.who(request, reply));
    figures.signedOut('everywhere');
    desk.dropCookie(request, reply);
    return reply.code(204).send();
  });
}

import { parseAcceptanceRequest, parseInvitationQuestion, parseInvitationRequest } from '@nodegx/protocol';
import type { FastifyInstance } from 'fastify';
import type { Invitations } from '../invitations/invitations.ts';
import { bodyLimit, type Desk, resultOf } from './shared.ts';

/** Invitation links. `linkTo` is the page that they lead to, where the community says its address. */
export function addInvitationRoutes(
  http: FastifyInstance,
  desk: Desk,
  invitations: () => Invitations,
  linkTo: () => string | undefined,
): void {
  const make = {
    api: {
      summary: 'Make an invitation link.',
      body: 'identity/invitation-request',
      answer: 'identity/invitation-response',
      token: 'person',
    },
  } as const;
  // A hundred grants with names of 255 characters.
  http.post('/invitations', { bodyLimit: 131_072, config: make }, async (request, reply) => {
    const who = await desk.who(request, reply);
    return resultOf(await invitations().make(who, resultOf(parseInvitationRequest(request.body)), linkTo()));
  });

  const list = {
    // To find a person's own it looks through all that there are.
    rateLimit: { max: 30, timeWindow: 60_000 },
    api: { summary: 'The invitations that the person made.', answer: 'identity/invitation-list', token: 'person' },
  } as const;
  http.get('/invitations', { config: list }, async (request, reply) => {
    const who = await desk.who(request, reply);
    return { invitations: await invitations().list(who) };
  });

  const takeBack = {
    api: { summary: 'Take an invitation back, and sign out who came in with it.', token: 'person' },
  } as const;
  http.delete<{ Params: { id: string } }>('/invitations/:id', { config: takeBack }, async (request, reply) => {
    const who = await desk.who(request, reply);
    resultOf(await invitations().takeBack(who, request.params.id));
    return reply.code(204).send();
  });

  const preview = {
    rateLimit: { max: 60, timeWindow: 60_000 },
    api: {
      summary: 'See what an invitation is good for, without using it.',
      body: 'identity/invitation-question',
      answer: 'identity/invitation-preview',
    },
  } as const;
  http.post('/invitations/preview', { bodyLimit, config: preview }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return resultOf(await invitations().preview(resultOf(parseInvitationQuestion(request.body)).invitation));
  });

  const accept = {
    rateLimit: { max: 60, timeWindow: 60_000 },
    api: {
      summary: 'Come in with an invitation.',
      body: 'identity/acceptance-request',
      answer: 'identity/session-response',
    },
  } as const;
  http.post('/invitations/accept', { bodyLimit, config: accept }, async (request, reply) => {
    const session = await invitations().accept(resultOf(parseAcceptanceRequest(request.body)));
    return desk.signedIn(request, reply, 'invitation', session);
  });
}

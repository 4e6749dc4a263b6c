import { type PublishResult, parsePublishRequest, problem } from '@nodegx/protocol';
import { type Access, ProblemError, requireScope } from '@nodegx/service-kit';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PublishOutcome } from '../inbox/decisions/publish.ts';
import type { Publisher } from '../publish/publisher.ts';

export interface RoutesOptions {
  readonly access: Access;
  readonly publisher: Publisher;
  isDraining(): boolean;
}

/** 500 notifications with room for what most of them say. */
const bodyLimit = 2 * 1024 * 1024;
const goodKey = /^[\x21-\x7e]{1,100}$/;
export const publishScope = 'notifications:write';

/** What programs publish by. */
export function addRoutes(http: FastifyInstance, { access, publisher, isDraining }: RoutesOptions): void {
  const config = {
    api: {
      summary: 'Notify people: up to 500 at once, each to a person or on a channel.',
      body: 'notifications/publish-request',
      answer: 'notifications/publish-response',
      status: 201,
      otherStatus: { status: 200, when: 'Nothing new: all of it was stored before, by its key, or refused.' },
      headers: { 'Idempotency-Key': 'Keeps a repeated request from being stored twice within 24 hours.' },
      token: { scope: publishScope },
    },
  } as const;
  http.post('/', { bodyLimit, config }, async (request, reply) => {
    if (isDraining()) throw new ProblemError(problem('draining'));
    const service = await requireScope(access, request.headers, publishScope);
    const { body } = request;
    const isBatch = typeof body === 'object' && body !== null && 'notifications' in body;
    const parsed = parsePublishRequest(isBatch ? body : { notifications: [body] });
    if (!parsed.ok) throw new ProblemError(parsed.problem);
    const key = keyOf(request.headers['idempotency-key']);
    const { notifications } = parsed.value;
    const wanted = notifications.map((one, index) => ({
      ...one,
      ...(key !== undefined && one.key === undefined && { key: notifications.length === 1 ? key : `${key}/${index}` }),
    }));
    const outcomes = await Promise.all(wanted.map((one) => publisher.fromService(service, one)));
    return answer(reply, outcomes, isBatch);
  });
}

function keyOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && goodKey.test(header)) return header;
  throw new ProblemError(
    problem('bad_request', { message: '`Idempotency-Key` must be 1 to 100 visible ASCII characters.' }),
  );
}

/**
 * A batch answers for each of its notifications, unless one could not be stored: then all of it is refused, to be sent
 * again; keys keep those that were stored from being stored twice.
 */
async function answer(
  reply: FastifyReply,
  outcomes: readonly PublishOutcome[],
  isBatch: boolean,
): Promise<FastifyReply> {
  const refusals = outcomes.flatMap((outcome) => (outcome.status === 'refused' ? outcome.problem : []));
  const toRepeat = refusals.find(({ kind }) => kind === 'retry');
  if (toRepeat) throw new ProblemError(toRepeat);
  const [refusal] = refusals;
  if (refusal && !isBatch) throw new ProblemError(refusal);
  const isNew = outcomes.some(({ status }) => status === 'stored');
  return reply
    .code(isNew ? 201 : 200)
    .header('cache-control', 'no-store')
    .send({ results: outcomes.map(resultOf) });
}

function resultOf(outcome: PublishOutcome): PublishResult {
  if (outcome.status !== 'refused') return { status: outcome.status, notificationId: outcome.id };
  return { status: 'refused', code: outcome.problem.code, error: outcome.problem.message };
}

import { type Problem, toProblemDetails } from '@nodegx/protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { splitTarget } from '../sockets/upgrade-request.ts';

/** Throw it in a route to answer with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

export const problemType = 'application/problem+json; charset=utf-8';

/** Answers with application/problem+json (RFC 9457). Nothing of the query is repeated: it may carry a token. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.retryAfterMs !== undefined && !reply.hasHeader('retry-after')) {
    reply.header('retry-after', Math.ceil(problem.retryAfterMs / 1000));
  }
  const details = toProblemDetails(problem, splitTarget(request.url).path);
  return reply.code(problem.status).type(problemType).send(JSON.stringify(details));
}

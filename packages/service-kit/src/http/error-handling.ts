import type { Socket } from 'node:net';
import { type Problem, problem, toProblemDetails } from '@nodegx/protocol';
import type { FastifyError, FastifyInstance } from 'fastify';
import { type Logger, withoutContent } from '../logger.ts';
import { AllowedMethods } from './allowed-methods.ts';
import { ProblemError, sendProblem } from './problem-error.ts';

/** Makes every error of an HTTP server a problem+json answer. Failures of ours are logged and say nothing else. */
export function answerWithProblems(http: FastifyInstance, logger: Logger): void {
  const methods = new AllowedMethods();
  http.addHook('onRoute', ({ method, url }) => {
    // What a web app catches says nothing of what is there.
    if (url !== '/*') methods.add(method, url);
  });

  http.setErrorHandler((error: FastifyError, request, reply) => {
    const answer = toProblem(error);
    if (answer.status >= 500 && !(error instanceof ProblemError)) {
      const { method, routeOptions } = request;
      logger.error({ method, route: routeOptions.url, error: withoutContent(error) }, 'a request failed');
    }
    return sendProblem(request, reply, answer);
  });

  // Looking for things that are not there counts, too: without its own check this handler is not limited.
  http.setNotFoundHandler({ preHandler: http.rateLimit() }, (request, reply) => {
    const allowed = methods.of(request.url);
    if (allowed.length === 0) return sendProblem(request, reply, problem('not_found'));
    reply.header('allow', allowed.join(', '));
    return sendProblem(request, reply, problem('method_not_allowed'));
  });
}

/** The problem that an error of fastify or of a route stands for. */
export function toProblem(error: FastifyError): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error.validation) return validationProblem(error.validation[0]);
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem('message_too_large', { message: 'The body of this request is too large. Send less at a time.' });
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return problem('invalid_json');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem('unsupported_media_type');
    default:
      return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
        ? withStatus(error.statusCode)
        : problem('internal');
  }
}

/** What is no HTTP at all never reaches a route; it gets the same sort of answer by hand. */
export function answerBrokenHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, title] =
    error.code === 'HPE_HEADER_OVERFLOW' ? [431, 'Request Header Fields Too Large'] : [400, 'Bad Request'];
  const body = JSON.stringify({ ...toProblemDetails(problem('bad_request')), status });
  const head = `HTTP/1.1 ${status} ${title}\r\ncontent-type: application/problem+json\r\nconnection: close`;
  socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

type Finding = NonNullable<FastifyError['validation']>[number];

function validationProblem(finding: Finding | undefined): Problem {
  if (!finding) return problem('bad_request');
  const path = finding.instancePath.split('/').slice(1).join('.');
  const subject = path === '' ? 'What you sent' : `\`${path}\``;
  const expected = finding.message ?? 'is not valid';
  return problem('bad_request', {
    message: `${subject} ${expected}. Check it against the schema.`,
    details: { path, expected },
  });
}

function withStatus(status: number): Problem {
  return { ...problem('bad_request'), status };
}

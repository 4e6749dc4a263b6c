import type { ErrorMessage, ProblemDetails } from '../generated/messages.ts';
import { type ProblemCode, problemCatalogue } from './catalogue.ts';
import { makeProblem, type Problem, type ProblemOptions } from './make-problem.ts';

export type { Problem, ProblemOptions };

/** A problem of a code of the catalogue, with what is special about this occurrence. */
export function problem(code: ProblemCode, options: ProblemOptions = {}): Problem {
  return makeProblem(code, problemCatalogue[code], options);
}

/** What a socket sends (error.v1.json); `id` is that of the message that is refused. */
export function toErrorMessage(value: Problem, id?: string | number): ErrorMessage {
  return {
    type: 'error',
    error: value.message,
    code: value.code,
    kind: value.kind,
    ...(id === undefined ? {} : { id }),
    ...(value.retryAfterMs === undefined ? {} : { retryAfterMs: value.retryAfterMs }),
    ...(value.details === undefined ? {} : { details: { ...value.details } }),
  };
}

/** The body of an application/problem+json answer (problem.v1.json, RFC 9457); `instance` is the path of the request. */
export function toProblemDetails(value: Problem, instance?: string): ProblemDetails {
  return {
    type: `https://nodegx.org/problems/${value.code}`,
    title: titleOf(value.code),
    status: value.status,
    detail: value.message,
    ...(instance === undefined ? {} : { instance }),
    code: value.code,
    kind: value.kind,
    ...(value.retryAfterMs === undefined ? {} : { retryAfterMs: value.retryAfterMs }),
    ...(value.details === undefined ? {} : { details: { ...value.details } }),
  };
}

/** RFC 6455 leaves 123 bytes of a close frame for the reason; `ws` and browsers throw at more. */
const maxReasonBytes = 123;

/** What to close a socket with: `token_expired: Your token has expired. …`, cut to what a close frame holds. */
export function closeReason(value: Problem): string {
  const reason = `${value.code}: ${value.message}`;
  const bytes = new TextEncoder().encode(reason);
  if (bytes.length <= maxReasonBytes) return reason;
  const ellipsis = '…';
  const room = maxReasonBytes - new TextEncoder().encode(ellipsis).length;
  // A character that the cut went through decodes to U+FFFD, which says nothing to anyone.
  const cut = new TextDecoder().decode(bytes.subarray(0, room)).replace(/\uFFFD+$/, '');
  return cut.trimEnd() + ellipsis;
}

function titleOf(code: ProblemCode): string {
  const words = code.replaceAll('_', ' ').replace('json', 'JSON');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

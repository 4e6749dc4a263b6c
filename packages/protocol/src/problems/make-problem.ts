import { type CloseCode, closeCodes } from '../close-codes.ts';
import type { ProblemCode } from './catalogue.ts';
import type { ProblemEntry, ProblemKind } from './wire-problems.ts';

/** A refusal as a value: everything that a socket, an HTTP answer or a log needs to know about it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly kind: ProblemKind;
  /** A sentence for people: what happened and what to do. */
  readonly message: string;
  /** The HTTP status. */
  readonly status: number;
  /** The close code, if the problem ends the connection. */
  readonly close: CloseCode;
  readonly retryAfterMs?: number;
  /** Facts for programs, such as a limit. Sent to the client: no secrets, nothing that others wrote. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface ProblemOptions {
  /** Says more precisely than the catalogue what happened and what to do. */
  readonly message?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** A problem of an entry of the catalogue. */
export function makeProblem(code: ProblemCode, entry: ProblemEntry, options: ProblemOptions = {}): Problem {
  const retryAfterMs = options.retryAfterMs ?? entry.retryAfterMs;
  return {
    code,
    kind: entry.kind,
    message: options.message ?? entry.message,
    status: entry.status,
    close: closeCodes[entry.close],
    ...(retryAfterMs === undefined ? {} : { retryAfterMs: Math.max(0, Math.ceil(retryAfterMs)) }),
    ...(options.details === undefined ? {} : { details: options.details }),
  };
}

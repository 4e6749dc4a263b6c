import type { CloseCodeName } from '../close-codes.ts';

/** `retry`: the same again later may work. `stop`: it will not. `fix`: it may once the sender changes what it sends. */
export type ProblemKind = 'retry' | 'stop' | 'fix';

/** What is the same for every problem of one code. */
export interface ProblemEntry {
  readonly kind: ProblemKind;
  /** The HTTP status. */
  readonly status: number;
  /** The close code, if the problem ends the connection: 45xx for `retry`, 44xx for the others. */
  readonly close: CloseCodeName;
  /** What to say when nothing more precise is known: what happened, then what to do. Shown to people. */
  readonly message: string;
  /** How long to wait unless the occurrence says otherwise; `retry` only. */
  readonly retryAfterMs?: number;
}

/** The problems that a parser finds. In a file of their own: who only reads messages does not load the whole catalogue. */
export const wireProblems = {
  bad_request: {
    kind: 'fix',
    status: 400,
    close: 'badRequest',
    message: 'This request is not understood. Check what you send against the schema.',
  },
  unknown_message: {
    kind: 'fix',
    status: 400,
    close: 'badRequest',
    message: 'This type of message is unknown here. Check its spelling, or update your client or this server.',
  },
} as const satisfies Record<string, ProblemEntry>;

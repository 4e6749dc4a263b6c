import { closeCodes, closeKind, closeReasons, type ProblemKind } from '@nodegx/protocol';
import { ClientError, clientError } from '../errors.ts';

const reasons: Readonly<Record<number, string>> = closeReasons;
/** What ends with one of these may go well once something is changed. */
const mayBeFixed: ReadonlySet<number> = new Set([
  closeCodes.badRequest,
  closeCodes.unauthorized,
  closeCodes.conflict,
  closeCodes.tooLarge,
]);
const codeAndSentence = /^([a-z][a-z0-9_]{0,63}): (.+)$/s;

/** Why a server closed the socket, as an error: its own words where it said some, else what the close code means. */
export function refusalOf(closeCode: number, reason: string): ClientError {
  const kind: ProblemKind = mayBeFixed.has(closeCode) ? 'fix' : closeKind(closeCode);
  const [, code, sentence] = codeAndSentence.exec(reason) ?? [];
  const details = { closeCode };
  if (code !== undefined && sentence !== undefined) {
    return new ClientError(kind, code, sentence, { details });
  }
  const message = reasons[closeCode];
  if (message === undefined) return clientError('unreachable', { details });
  return new ClientError(kind, kind === 'retry' ? 'unreachable' : 'refused', message, { details });
}

/** How long a server that closed with this code should be left alone, at least, in milliseconds. */
export function restMs(closeCode: number): number {
  if (closeCode === 4529) return 5_000;
  if (closeCode === 4500) return 1_000;
  return 0;
}

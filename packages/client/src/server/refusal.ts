import { closeKind, closeReasons, type ProblemEntry, problemCatalogue } from '@nodegx/protocol';
import { ClientError, clientError } from '../errors.ts';

const reasons: Readonly<Record<number, string>> = closeReasons;
const catalogue: Readonly<Record<string, ProblemEntry>> = problemCatalogue;
const codeAndSentence = /^([a-z][a-z0-9_]{0,63}): (.+)$/s;

/** Why a server closed the socket, as an error: its own words where it said some, else what the close code means. */
export function refusalOf(closeCode: number, reason: string): ClientError {
  const kind = closeKind(closeCode);
  const [, code, sentence] = codeAndSentence.exec(reason) ?? [];
  const details = { closeCode };
  if (code !== undefined && sentence !== undefined) {
    const known = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
    return new ClientError(known?.kind ?? kind, code, sentence, { details });
  }
  const message = reasons[closeCode];
  if (message === undefined) return clientError('unreachable', { details });
  return new ClientError(kind, kind === 'stop' ? 'refused' : 'unreachable', message, { details });
}

/** How long a server that closed with this code should be left alone, at least, in milliseconds. */
export function restMs(closeCode: number): number {
  if (closeCode === 4529) return 5_000;
  if (closeCode === 4500) return 1_000;
  return 0;
}

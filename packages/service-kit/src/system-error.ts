import { types } from 'node:util';

/** The code of an error of the system or of Node, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return types.isNativeError(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const networkCodes = new Set(
  'ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ENOTFOUND EAI_AGAIN'.split(' '),
);
/** PostgreSQL: lost connections, too many of them, and a server that starts or stops. */
const databaseCodes = /^(08...|53300|57P0[123])$/;
/** What the PostgreSQL client says without a code. */
const silentEnds = /^(timeout exceeded when trying to connect|Connection terminated)/;

/** Whether another server did not answer, rather than answer with no: it may do so later, as it is. */
export function isOutOfReach(error: unknown): boolean {
  const code = systemCode(error);
  if (code !== undefined) return networkCodes.has(code) || databaseCodes.test(code);
  return types.isNativeError(error) && silentEnds.test(error.message);
}

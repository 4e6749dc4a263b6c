import { types } from 'node:util';

/** The code of an error of the operating system, such as `ENOENT`. */
export function systemCode(cause: unknown): string | undefined {
  return types.isNativeError(cause) && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

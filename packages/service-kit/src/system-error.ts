import { types } from 'node:util';

/** The code of an error of the system or of Node, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return types.isNativeError(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

import { closeCodes, closeReasons } from './generated/close-codes.ts';

export { closeCodes, closeReasons };

export type CloseCodeName = keyof typeof closeCodes;

/** One of the codes with which our services close a WebSocket. */
export type CloseCode = (typeof closeCodes)[CloseCodeName];

/**
 * Whether a client should come back after its socket was closed with `code`: never after 44xx, for which it would only be
 * turned away again; later after everything else, be it 45xx or what a proxy or the network made of the connection.
 */
export function closeKind(code: number): 'stop' | 'retry' {
  return code >= 4400 && code <= 4499 ? 'stop' : 'retry';
}

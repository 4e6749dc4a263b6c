import { describe, expect, it } from '@jest/globals';
import { closeCodes, closeKind, closeReasons } from './close-codes.ts';

describe('close codes', () => {
  it('are the table that stock y-websocket clients understand', () => {
    expect(closeCodes).toEqual({
      badRequest: 4400,
      unauthorized: 4401,
      forbidden: 4403,
      notFound: 4404,
      conflict: 4409,
      tooLarge: 4413,
      error: 4500,
      draining: 4503,
      tooSlow: 4508,
      tooMany: 4529,
    });
  });

  it('stop a client at 44xx and let it come back at everything else', () => {
    for (const code of Object.values(closeCodes)) expect(closeKind(code)).toBe(code < 4500 ? 'stop' : 'retry');
    // What browsers, proxies and other servers close with.
    for (const code of [1000, 1001, 1006, 1008, 1011, 1012, 1013, 4000, 4399, 4500, 4999])
      expect(closeKind(code)).toBe('retry');
    expect(closeKind(4499)).toBe('stop');
  });

  it('have a reason each that fits into a close frame', () => {
    expect(Object.keys(closeReasons).map(Number)).toEqual(Object.values(closeCodes));
    for (const reason of Object.values(closeReasons)) expect(Buffer.byteLength(reason)).toBeLessThanOrEqual(123);
  });
});

import { expect, test } from '@jest/globals';
import { certificateFinding } from './certificate.ts';

const now = Date.UTC(2025, 0, 18);
const day = 86_400_000;
const find = (fault: string | undefined, days: number) =>
  certificateFinding({ fault, endsAtMs: now + days * day }, 'relay.example.org', now);

test.each([
  ['trusted', undefined, 60, 'ok', /trusted and lasts until 2025-03-19/],
  ['about to end', undefined, 13.5, 'warn', /ends on 2025-01-31, in 13 days/],
  ['ended', 'CERT_HAS_EXPIRED', -1, 'fail', /ended on 2025-01-17\. Renew it/],
  ['for another name', 'ERR_TLS_CERT_ALTNAME_INVALID', 60, 'fail', /is not for relay\.example\.org/],
  ['without its chain', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 60, 'fail', /whole chain \(fullchain\.pem\)/],
  ['signed by itself', 'DEPTH_ZERO_SELF_SIGNED_CERT', 60, 'fail', /signed by nobody whom browsers trust/],
  ['wrong in another way', 'CERT_REVOKED', 60, 'fail', /not trusted \(CERT_REVOKED\)/],
])('[TRN18] a certificate that is %s', (_what, fault, days, status, message) => {
  expect(find(fault, days)).toEqual({ status, message: expect.stringMatching(message) });
});

import { describe, expect, it } from '@jest/globals';
import { explainAttempt } from './explain-attempt.ts';
import type { Attempt } from './upgrade.ts';

const url = new URL('wss://collab.example.org/sync/nodegx-doctor');
const open: Attempt = { kind: 'open', protocol: '' };
const status = (code: number, isOurs = false): Attempt => ({ kind: 'status', status: code, server: 'nginx', isOurs });

describe('what a WebSocket that does not come about is put down to', () => {
  it.each<[string, Attempt, Attempt | undefined, RegExp]>([
    [
      'HTTP 400',
      status(400),
      open,
      /upgrade header was stripped \(nginx\) \(HTTP 400\) by the proxy\. .*proxy_set_header/,
    ],
    ['HTTP 426', status(426), undefined, /upgrade header was stripped \(nginx\) \(HTTP 426\)\. /],
    [
      'HTTP 200',
      status(200),
      open,
      /is answered with a page \(HTTP 200\).*or the path \/sync\/nodegx-doctor leads elsewhere/,
    ],
    ['a page of the service itself', status(404, true), open, /the service was asked for a page \(HTTP 404\)/],
    ['HTTP 404 of the proxy', status(404), open, /there is nothing at \/sync\/nodegx-doctor \(HTTP 404\)/],
    ['HTTP 301', status(301), open, /sent on to another address \(HTTP 301\), and WebSockets do not follow/],
    ['HTTP 401', status(401), open, /turned away \(HTTP 401\) \(nginx\) by a sign-in or a filter/],
    ['HTTP 502', status(502), open, /the proxy answers HTTP 502.*does not reach the service/],
    ['silence', { kind: 'silent' }, open, /the proxy holds answers back \(buffers\)/],
    ['a line that is cut', { kind: 'cut' }, open, /is cut right after it opened, by the proxy/],
    ['no subprotocol', { kind: 'no_subprotocol' }, open, /the proxy drops the header Sec-WebSocket-Protocol/],
    ['a bad certificate', { kind: 'failed', failure: 'CERT_HAS_EXPIRED' }, open, /has expired\. Renew it/],
  ])('%s', (_what, result, before, words) => {
    expect(explainAttempt('sync', url, result, { isProxied: true, before })).toMatch(words);
  });

  it('blames no proxy where there is none', () => {
    const sentence = explainAttempt('sync', url, { kind: 'silent' }, { isProxied: false, before: undefined });
    expect(sentence).toMatch(/the service hangs/);
  });
});

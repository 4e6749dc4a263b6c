import { expect, test } from '@jest/globals';
import { parseTurnUrl } from './turn-url.ts';

test.each([
  ['turn:relay.example.org', { isTurn: true, host: 'relay.example.org', port: 3478, transport: 'udp' }],
  ['turn:10.0.0.1:80?transport=tcp', { isTurn: true, host: '10.0.0.1', port: 80, transport: 'tcp' }],
  ['turns:relay.example.org', { isTurn: true, host: 'relay.example.org', port: 5349, transport: 'tls' }],
  ['turns:[2001:db8::1]:443?transport=tcp', { isTurn: true, host: '2001:db8::1', port: 443, transport: 'tls' }],
  ['turns:a?transport=udp', { isTurn: true, host: 'a', port: 5349, transport: 'dtls' }],
  ['stun:a:1234', { isTurn: false, host: 'a', port: 1234, transport: 'udp' }],
])('[TRN3] takes %s apart (RFC 7065)', (url, expected) => {
  expect(parseTurnUrl(url)).toEqual({ url, ...expected });
});

test.each(['', 'https://a', 'turn:', 'turn:a:b', 'turn:a?transport=sctp', 'turn://a'])('does not take "%s"', (url) => {
  expect(parseTurnUrl(url)).toBeUndefined();
});

import { describe, expect, test } from '@jest/globals';
import { allowsHost, allowsOrigin, isLoopbackName, type OriginPolicy } from './origin.ts';

const local: OriginPolicy = {
  isLoopbackBound: true,
  isBuiltInCommunity: true,
  publicUrls: [undefined, null],
  allowedOrigins: [],
};
const privateLocal: OriginPolicy = { ...local, isBuiltInCommunity: false };
const open: OriginPolicy = { ...privateLocal, isLoopbackBound: false };
const behindProxy: OriginPolicy = { ...privateLocal, publicUrls: ['https://collab.example.org/team'] };
const listed: OriginPolicy = { ...open, allowedOrigins: ['https://editor.example.org', 'app://nodegx', 'file://'] };
const everyone: OriginPolicy = { ...open, allowedOrigins: ['*'] };

describe('allowsOrigin', () => {
  test.each<[string, boolean, string | undefined, string | undefined, OriginPolicy]>([
    ['no browser', true, undefined, 'anything', open],
    ['a page of the server itself', true, 'http://127.0.0.1:4440', '127.0.0.1:4440', privateLocal],
    ['its page through a name of loopback', true, 'http://localhost:4440', 'localhost:4440', privateLocal],
    ['its page through IPv6', true, 'http://[::1]:4440', '[::1]:4440', privateLocal],
    ['its page through an address', true, 'http://192.168.1.5:4440', '192.168.1.5:4440', open],
    ['its page through a name, reachable by others anyway', true, 'http://box.lan:4440', 'box.lan:4440', open],
    ['its page behind TLS, default port', true, 'https://collab.example.org', 'collab.example.org', open],
    ['a rebound name on loopback', false, 'http://evil.example', 'evil.example', local],
    ['a rebound name with a port', false, 'http://evil.example:4440', 'evil.example:4440', privateLocal],
    ['another port of the same host', false, 'http://192.168.1.5:80', '192.168.1.5:4440', open],
    ['a foreign page', false, 'https://evil.example', '127.0.0.1:4440', local],
    ['a foreign page on an open server', false, 'https://evil.example', 'box.lan:4440', open],
    ['a page with no Host to compare', false, 'http://box.lan', undefined, open],
    ['a dev server of the machine, built-in community', true, 'http://localhost:5173', '127.0.0.1:4440', local],
    ['a dev server of the machine, own community', false, 'http://localhost:5173', '127.0.0.1:4440', privateLocal],
    ['a name that only looks like loopback', false, 'http://localhost.evil.example', '127.0.0.1:4440', local],
    ['a name that begins like loopback', false, 'http://127.0.0.1.evil.example', '127.0.0.1:4440', local],
    ['the public address', true, 'https://collab.example.org', '127.0.0.1:4440', behindProxy],
    ['the public address in another scheme', false, 'http://collab.example.org', '127.0.0.1:4440', behindProxy],
    ['a listed origin', true, 'https://editor.example.org', 'box.lan', listed],
    ['a listed origin in another scheme', false, 'http://editor.example.org', 'box.lan', listed],
    ['a listed app', true, 'app://nodegx', 'box.lan', listed],
    ['a listed file page', true, 'file://', 'box.lan', listed],
    ['an app that is not listed', false, 'app://other', 'box.lan', listed],
    ['everyone', true, 'https://evil.example', 'box.lan', everyone],
    ['a sandboxed page', false, 'null', 'box.lan', everyone],
    ['rubbish', false, 'http://', 'box.lan', open],
    ['an empty origin', false, '', '', open],
  ])('%s: %s', (_what, expected, origin, host, policy) => {
    expect(allowsOrigin(origin, host, policy)).toBe(expected);
  });
});

describe('allowsHost', () => {
  test.each<[string, boolean, string | undefined, OriginPolicy]>([
    ['loopback', true, 'localhost:4440', local],
    ['an address', true, '127.0.0.1:4440', privateLocal],
    ['HTTP/1.0 without Host', true, undefined, local],
    ['a rebound name', false, 'evil.example:4440', local],
    ['rubbish', false, 'a b', local],
    ['the public name', true, 'collab.example.org', behindProxy],
    ['any name when others reach the server anyway', true, 'evil.example', open],
  ])('%s: %s', (_what, expected, host, policy) => {
    expect(allowsHost(host, policy)).toBe(expected);
  });
});

test.each([
  ['localhost', true],
  ['app.localhost', true],
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['[::1]', true],
  ['0.0.0.0', false],
  ['::', false],
  ['localhost.example', false],
  ['127.0.0.1.example', false],
])('isLoopbackName(%s) is %s', (name, expected) => {
  expect(isLoopbackName(name)).toBe(expected);
});

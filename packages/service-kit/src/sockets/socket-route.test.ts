import { describe, expect, test } from '@jest/globals';
import type { SocketEndpoint } from './endpoint.ts';
import { findRoute, SocketRoute } from './socket-route.ts';

function endpoint(path: string): SocketEndpoint {
  return {
    path,
    protocols: [],
    maxMessageBytes: () => 1,
    rates: () => ({ messagesPerSecond: 1, bytesPerSecond: 1 }),
    maxBufferedBytes: 1,
    open: () => ({ message: () => undefined, closed: () => undefined }),
  };
}

const routes = [
  new SocketRoute('sync', endpoint('/*'), '/sync'),
  new SocketRoute('signaling', endpoint('/'), '/signaling'),
  new SocketRoute('signaling', endpoint('/y-webrtc'), '/signaling'),
  new SocketRoute('deep', endpoint('/*'), '/sync/deep'),
];

describe('findRoute', () => {
  test.each([
    ['/sync/doc', '/sync/*', 'doc'],
    ['/sync/a/b%2Fc', '/sync/*', 'a/b%2Fc'],
    ['/sync/', '/sync/*', ''],
    ['/sync', '/sync/*', ''],
    ['/sync/deep/er', '/sync/deep/*', 'er'],
    ['/sync/deeper', '/sync/*', 'deeper'],
    ['/signaling', '/signaling', ''],
    ['/signaling/', '/signaling', ''],
    ['/signaling/y-webrtc', '/signaling/y-webrtc', ''],
  ])('%s goes to %s', (path, pattern, rest) => {
    const found = findRoute(routes, path);
    expect(found?.route.pattern).toBe(pattern);
    expect(found?.rest).toBe(rest);
  });

  test.each(['/', '/synchronise', '/signaling/x', '/notifications', ''])('%s goes nowhere', (path) => {
    expect(findRoute(routes, path)).toBeUndefined();
  });

  test('a service alone has the root', () => {
    const alone = [new SocketRoute('sync', endpoint('/*'), ''), new SocketRoute('signaling', endpoint('/'), '')];
    expect(findRoute(alone, '/doc')?.rest).toBe('doc');
    expect(findRoute(alone, '/')?.route.service).toBe('signaling');
  });
});

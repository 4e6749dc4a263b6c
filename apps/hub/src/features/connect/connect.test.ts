import { describe, expect, test } from '@jest/globals';
import { codeTokens, snippet } from './snippet.ts';
import { syncUrl } from './sync-url.ts';

describe('syncUrl', () => {
  test.each([
    ['http:', '127.0.0.1:4440', 'ws://127.0.0.1:4440/sync'],
    ['https:', 'community.example.org', 'wss://community.example.org/sync'],
    ['http:', '[::1]:4440', 'ws://[::1]:4440/sync'],
  ])('follows %s//%s', (protocol, host, url) => {
    expect(syncUrl({ protocol, host }, null)).toBe(url);
  });

  test('is the community’s own where it names one', () => {
    const page = { protocol: 'https:', host: 'community.example.org' };
    expect(syncUrl(page, 'wss://sync.example.org/')).toBe('wss://sync.example.org');
  });
});

describe('snippet', () => {
  const url = 'ws://127.0.0.1:4440/sync';

  test('shows a token where one is needed, and is as long without', () => {
    expect(snippet(url, true)).toContain('params: { token }');
    expect(snippet(url, false)).toContain("params: { userId: 'ada' }");
    expect(snippet(url, true).split('\n')).toHaveLength(snippet(url, false).split('\n').length);
  });

  test('keeps an address with a quote inside the text', () => {
    expect(snippet("ws://x/'+alert(1)+'", false)).toContain(String.raw`'ws://x/\'+alert(1)+\'',`);
  });

  test('is whole when its pieces are put together', () => {
    const code = snippet(url, true);
    const tokens = codeTokens(code);
    expect(tokens.map(({ text }) => text).join('')).toBe(code);
    expect(tokens[0]).toEqual({ kind: 'comment', at: 0, text: '// npm install yjs y-websocket' });
    expect(tokens).toContainEqual(expect.objectContaining({ kind: 'text', text: `'${url}'` }));
  });
});

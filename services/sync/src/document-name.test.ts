import { describe, expect, it } from '@jest/globals';
import { documentNameOf, maxDocumentNameBytes } from './document-name.ts';

describe('documentNameOf', () => {
  it.each([
    ['notes', 'notes'],
    ['a/b/c', 'a/b/c'],
    ['a%2Fb', 'a/b'],
    ['.', '.'],
    ['../../etc/passwd', '../../etc/passwd'],
    ['/', '/'],
    ['%20', ' '],
    ['a+b', 'a+b'],
    ['stra%C3%9Fe', 'straße'],
    ['straße', 'straße'],
    ['%F0%9F%99%82', '🙂'],
    ['e%CC%81', 'e\u0301'],
    ['%25', '%'],
    ['__proto__', '__proto__'],
  ])('[SYN1] %j is the document %j', (path, name) => {
    expect(documentNameOf(path)).toBe(name);
  });

  it.each(['', '%00', 'a%0Ab', 'a\tb', '%7F', '%C2%85', '%', '%zz', '%C3', '%ED%A0%80', '\ud800', '%FF'])(
    '[SYN1] %j is none',
    (path) => {
      expect(documentNameOf(path)).toBeUndefined();
    },
  );

  it('[SYN1] names take up to 512 bytes of UTF-8', () => {
    expect(documentNameOf('x'.repeat(maxDocumentNameBytes))).toHaveLength(512);
    expect(documentNameOf('x'.repeat(513))).toBeUndefined();
    expect(documentNameOf('ü'.repeat(256))).toHaveLength(256);
    expect(documentNameOf(`${'ü'.repeat(256)}x`)).toBeUndefined();
    expect(documentNameOf('%F0%9F%99%82'.repeat(128))).toHaveLength(256);
    expect(documentNameOf('%F0%9F%99%82'.repeat(129))).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import * as encoding from 'lib0/encoding';
import { seeded, seeds } from '../testing/random-documents.ts';
import { ByteReader, Unreadable, utf16Length } from './reader.ts';

const encoder = new TextEncoder();

/** Bytes that lib0 wrote. */
function written(write: (to: encoding.Encoder) => void): Uint8Array {
  const to = encoding.createEncoder();
  write(to);
  return encoding.toUint8Array(to);
}

function randomInteger(random: (below: number) => number): number {
  return Math.floor((random(2 ** 31) / 2 ** 31) * 2 ** random(54));
}

const texts = ['', 'plain', 'straße', '日本語', '🙂🙃', 'e\u0301', '\ufeffmarked', '\u0000', 'a\u{10ffff}b', '\uffff'];

describe('ByteReader', () => {
  it.each(seeds(10))('reads what lib0 writes (seed %i)', (seed) => {
    const random = seeded(seed);
    const numbers = Array.from({ length: 300 }, () => randomInteger(random));
    const text = texts[random(texts.length)] ?? '';
    const bytes = written((to) => {
      for (const number of numbers) encoding.writeVarUint(to, number);
      encoding.writeVarString(to, text);
      encoding.writeVarString(to, text);
      encoding.writeVarUint8Array(to, encoder.encode(text));
      for (const number of numbers) encoding.writeVarInt(to, number % 2 === 0 ? number : -number);
      encoding.writeUint8(to, 77);
    });
    const reader = new ByteReader(bytes);
    for (const number of numbers) expect(reader.varUint()).toBe(number);
    expect(reader.text()).toBe(text);
    expect(reader.skipText()).toBe(text.length);
    expect(reader.varBytes()).toEqual(encoder.encode(text));
    for (const _number of numbers) reader.skipVarInt();
    expect(reader.byte()).toBe(77);
    expect(reader.hasMore).toBe(false);
  });

  it.each([0, 1, 63, 64, 127, 128, 2 ** 31, 2 ** 32, 2 ** 53 - 1])('reads the edge %d', (number) => {
    expect(new ByteReader(written((to) => encoding.writeVarUint(to, number))).varUint()).toBe(number);
    const signed = new ByteReader(written((to) => encoding.writeVarInt(to, -number)));
    signed.skipVarInt();
    expect(signed.hasMore).toBe(false);
  });

  it('refuses numbers above 2^53 - 1', () => {
    expect(() => new ByteReader(new Uint8Array([255, 255, 255, 255, 255, 255, 255, 31])).varUint()).toThrow(Unreadable);
  });

  it('[SYN7] refuses a number of a thousand empty bytes, which would be counted as NaN', () => {
    const padded = new Uint8Array(1_001).fill(0x80);
    padded[1_000] = 0;
    expect(() => new ByteReader(padded).varUint()).toThrow('number too large');
    expect(() => new ByteReader(padded).skipVarInt()).toThrow('number too large');
  });

  it.each(['byte', 'varUint', 'skipVarInt', 'varBytes', 'skipText', 'text'] as const)('%s stops at the end', (read) => {
    for (const bytes of [[], [0x85], [0x85, 0x80]]) {
      const reader = new ByteReader(new Uint8Array([...bytes, 1, 1, 1]), 0, bytes.length);
      if (read === 'byte' && bytes.length > 0) continue;
      expect(() => reader[read]()).toThrow(Unreadable);
    }
  });

  it('stops at the end of its range, not of the bytes', () => {
    const reader = new ByteReader(new Uint8Array([9, 3, 1, 2, 3]), 1, 4);
    expect(() => reader.varBytes()).toThrow('truncated');
    reader.reset(reader.bytes, 1, 5);
    expect(reader.varBytes()).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('allocates nothing by a length that the bytes claim', () => {
    const claims = written((to) => encoding.writeVarUint(to, 2 ** 52));
    for (const read of ['varBytes', 'skipText', 'text'] as const) {
      expect(() => new ByteReader(claims)[read]()).toThrow('truncated');
    }
  });

  it('hands out views, which a caller copies where it keeps them', () => {
    const bytes = new Uint8Array([2, 7, 8]);
    expect(new ByteReader(bytes).varBytes().buffer).toBe(bytes.buffer);
  });
});

describe('utf16Length', () => {
  it.each(texts)('counts %j as JavaScript does', (text) => {
    const bytes = encoder.encode(`${text}${text}`);
    expect(utf16Length(bytes, 0, bytes.length)).toBe(text.length * 2);
  });

  it.each(seeds(4))('agrees with the platform about any bytes: what is text, and how long (seed %i)', (seed) => {
    const random = seeded(seed);
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const likely = [
      0x41, 0x80, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xa0, 0x9f, 0xed, 0xef, 0xf0, 0x90, 0x8f, 0xf4, 0xf5, 0xff,
    ];
    for (let run = 0; run < 20_000; run++) {
      const bytes = Uint8Array.from({ length: random(7) }, () => likely[random(likely.length)] ?? 0);
      let expected: number | undefined;
      try {
        expected = strict.decode(bytes).length;
      } catch {
        expected = undefined;
      }
      let counted: number | undefined;
      try {
        counted = utf16Length(bytes, 0, bytes.length);
      } catch (cause) {
        expect(cause).toBeInstanceOf(Unreadable);
      }
      if (counted !== expected) throw new Error(`[${bytes}] counted as ${counted}, not ${expected}`);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import * as encoding from 'lib0/encoding';
import { seeded, seeds } from '../testing/random-documents.ts';
import { ByteWriter, varUintSize } from './writer.ts';

describe('ByteWriter', () => {
  it.each(seeds(10))('writes what lib0 writes, however little room it starts with (seed %i)', (seed) => {
    const random = seeded(seed);
    const writer = new ByteWriter(random(20));
    const reference = encoding.createEncoder();
    for (let step = 0; step < 300; step++) {
      switch (random(4)) {
        case 0: {
          const number = Math.floor((random(2 ** 31) / 2 ** 31) * 2 ** random(54));
          writer.varUint(number);
          encoding.writeVarUint(reference, number);
          break;
        }
        case 1: {
          const text = 'é🙂x'.repeat(random(30));
          writer.text(text);
          encoding.writeVarString(reference, text);
          break;
        }
        case 2: {
          const bytes = Uint8Array.from({ length: random(200) }, () => random(256));
          writer.varBytes(bytes);
          encoding.writeVarUint8Array(reference, bytes);
          break;
        }
        default: {
          const bytes = Uint8Array.from({ length: 1 + random(200) }, () => random(256));
          const start = random(bytes.length);
          writer.raw(bytes, start);
          encoding.writeUint8Array(reference, bytes.slice(start));
        }
      }
      expect(writer.length).toBe(encoding.length(reference));
    }
    expect(writer.finish()).toEqual(encoding.toUint8Array(reference));
  });

  it.each([0, 1, 127, 128, 16_383, 16_384, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 49 - 1, 2 ** 49, 2 ** 53 - 1])(
    'knows how many bytes %d takes',
    (number) => {
      const writer = new ByteWriter();
      writer.varUint(number);
      expect(varUintSize(number)).toBe(writer.length);
      const reference = encoding.createEncoder();
      encoding.writeVarUint(reference, number);
      expect(writer.finish()).toEqual(encoding.toUint8Array(reference));
    },
  );

  it('writes a part of given bytes', () => {
    const writer = new ByteWriter(0);
    writer.raw(new Uint8Array([1, 2, 3, 4]), 1, 3);
    writer.raw(new Uint8Array([]));
    expect(writer.finish()).toEqual(new Uint8Array([2, 3]));
  });
});

import { describe, expect, it } from '@jest/globals';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { seeded, seeds } from '../testing/random-documents.ts';
import { maxStateVectorClients, readStateVector, writeStateVector } from './state-vector.ts';

function numbers(...values: number[]): Uint8Array {
  const to = encoding.createEncoder();
  for (const value of values) encoding.writeVarUint(to, value);
  return encoding.toUint8Array(to);
}

describe('state vectors', () => {
  it.each(seeds(10))('are written and read as Yjs does (seed %i)', (seed) => {
    const random = seeded(seed);
    const entries = Array.from({ length: random(50) }, (_, at) => [at * 97 + random(90), random(2 ** 31)] as const);
    const vector = new Map(entries);
    expect(Y.decodeStateVector(writeStateVector(vector, vector.size))).toEqual(vector);
    expect(readStateVector(Y.encodeStateVector(vector))).toEqual(vector);
  });

  it.each([
    ['nothing', new Uint8Array([])],
    ['less than it claims', numbers(2, 1, 5)],
    ['half an entry', numbers(1, 1)],
    ['bytes left over', numbers(1, 1, 5, 0)],
    ['more clients than a document has', numbers(maxStateVectorClients + 1)],
    ['a number that would be NaN', Uint8Array.from([1, 1, ...new Array(400).fill(0x80), 0])],
  ])('with %s are none', (_what, bytes) => {
    expect(readStateVector(bytes)).toBeUndefined();
  });

  it.each(seeds(2))('any bytes are one or none (seed %i)', (seed) => {
    const random = seeded(seed);
    for (let run = 0; run < 3_000; run++) {
      const vector = readStateVector(Uint8Array.from({ length: random(12) }, () => random(256)));
      for (const [client, clock] of vector ?? []) expect(Number.isSafeInteger(client + clock)).toBe(true);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { documentOf, editRandomly, seeded, seeds } from '../testing/random-documents.ts';
import { garbage, hole, item, type RawStruct, rawUpdate, text } from '../testing/raw-update.ts';
import { richDocument } from '../testing/rich-document.ts';
import { UpdateScanner } from './scan.ts';

const scanner = new UpdateScanner();
const accepts = (bytes: Uint8Array): boolean => scanner.scan(bytes).ok;

function reasonOf(bytes: Uint8Array): string {
  const result = scanner.scan(bytes);
  return result.ok ? 'accepted' : result.reason;
}

/** Everything that this service and its clients let Yjs do with an update. */
function readWithYjs(bytes: Uint8Array): void {
  const doc = documentOf(bytes);
  Y.encodeStateAsUpdate(doc);
  doc.destroy();
  Y.diffUpdate(bytes, new Uint8Array([0]));
}

function expectReadable(bytes: Uint8Array): void {
  try {
    readWithYjs(bytes);
  } catch (cause) {
    throw new Error(`accepted, but Yjs throws: ${String(cause)} on [${bytes}]`);
  }
}

const one = (...structs: RawStruct[]): Uint8Array => rawUpdate([{ client: 1, clock: 0, structs }]);
const string = (value: string): RawStruct => {
  return (to) => encoding.writeVarString(to, value);
};
const bytesOf = (...bytes: number[]): RawStruct => {
  return (to) => encoding.writeUint8Array(to, Uint8Array.from(bytes));
};

describe('UpdateScanner', () => {
  it('[SYN7] allocates nothing by a number of structs that an update claims', () => {
    // The 7 bytes that make Yjs 13.6 allocate 230 MB: 30 million structs of client 1.
    const bomb = rawUpdate([{ client: 1, clock: 0, structs: [], claims: 3e7 }]).slice(0, 7);
    expect(bomb).toHaveLength(7);
    let visited = 0;
    const result = scanner.scan(bomb, () => {
      visited += 1;
    });
    expect(result).toMatchObject({ ok: false, reason: 'truncated' });
    expect(visited).toBeLessThan(bomb.length);
  });

  it.each([2 ** 31, 2 ** 53 - 1])(
    '[SYN7] allocates nothing by %d claimed clients, deletions or list members',
    (claim) => {
      const count: RawStruct = (to) => encoding.writeVarUint(to, claim);
      const claims = (before: number[]): Uint8Array => {
        const to = encoding.createEncoder();
        for (const number of before) encoding.writeVarUint(to, number);
        encoding.writeVarUint(to, claim);
        return encoding.toUint8Array(to);
      };
      for (const bytes of [claims([]), claims([0]), claims([0, 1, 1]), one(item(2, count)), one(item(8, count))]) {
        expect(accepts(bytes)).toBe(false);
      }
    },
  );

  it.each(seeds(20))('[SYN7] accepts whatever Yjs writes (seed %i)', (seed) => {
    const random = seeded(seed);
    const doc = richDocument(seed);
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (let step = 0; step < 40; step++) editRandomly(doc, random);
    const whole = Y.encodeStateAsUpdate(doc);
    const some = updates.filter(() => random(3) > 0);
    for (const bytes of [...updates, whole, Y.mergeUpdates(updates), Y.mergeUpdates([whole, ...some])]) {
      expect(reasonOf(bytes)).toBe('accepted');
    }
    // With holes too, as a client with pending structs sends it.
    if (some.length > 0) expect(reasonOf(Y.mergeUpdates(some))).toBe('accepted');
    expect(reasonOf(Y.diffUpdate(whole, Y.encodeStateVectorFromUpdate(updates[0] ?? whole)))).toBe('accepted');
    expect(reasonOf(Y.encodeStateAsUpdate(new Y.Doc()))).toBe('accepted');
  });

  it.each(seeds(3))('[SYN7] refuses a valid update that is cut off at any byte (seed %i)', (seed) => {
    const whole = Y.encodeStateAsUpdate(richDocument(seed));
    expect(accepts(whole)).toBe(true);
    for (let end = 0; end < whole.length; end++) {
      if (accepts(whole.subarray(0, end))) throw new Error(`accepted the first ${end} of ${whole.length} bytes`);
    }
  });

  it.each(seeds(1))('[SYN7] what it accepts of an update with any bit flipped, Yjs reads (seed %i)', (seed) => {
    const whole = Y.encodeStateAsUpdate(richDocument(seed));
    let accepted = 0;
    for (let at = 0; at < whole.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const flipped = whole.slice();
        flipped[at] = (flipped[at] as number) ^ (1 << bit);
        if (!accepts(flipped)) continue;
        accepted += 1;
        expectReadable(flipped);
      }
    }
    expect(accepted).toBeGreaterThan(0);
  });

  it.each(seeds(2))('[SYN7] what it accepts of an update with any byte replaced, Yjs reads (seed %i)', (seed) => {
    const random = seeded(seed);
    const whole = Y.encodeStateAsUpdate(richDocument(seed));
    for (let run = 0; run < 1_500; run++) {
      const changed = whole.slice();
      for (let count = 1 + random(2); count > 0; count--) changed[random(changed.length)] = random(256);
      if (accepts(changed)) expectReadable(changed);
    }
  });

  it.each(seeds(4))('[SYN7] what it accepts of random bytes, Yjs reads (seed %i)', (seed) => {
    const random = seeded(seed);
    // Small numbers make bytes that go far before they break.
    for (let run = 0; run < 4_000; run++) {
      const bytes = Uint8Array.from({ length: random(24) }, () => (random(4) > 0 ? random(12) : random(256)));
      if (accepts(bytes)) expectReadable(bytes);
    }
  });

  it.each([
    ['nothing at all', new Uint8Array([]), 'truncated'],
    ['bytes left over', Uint8Array.from([...one(text('a')), 0]), 'bytes left over'],
    ['no delete set', one(text('a')).slice(0, -1), 'truncated'],
    ['two sections of one client', twice(), 'client twice'],
    ['an empty text', one(text('')), 'empty struct'],
    ['garbage of length 0', one(garbage(0)), 'empty struct'],
    ['a hole of length 0', one(hole(0)), 'empty struct'],
    ['deleted content of length 0', one(item(1, bytesOf(0))), 'empty struct'],
    ['an empty list', one(item(8, bytesOf(0))), 'empty struct'],
    ['an empty JSON list', one(item(2, bytesOf(0))), 'empty struct'],
    ['a deletion of length 0', rawUpdate([], [[1, 5, 0]]), 'empty deletion'],
    ['an origin in its own future', one(text('a', { client: 1, clock: 0 })), 'refers to its own future'],
    ['an unknown content', one(item(11, bytesOf(0))), 'unknown content'],
    ['content 31', one(item(31, bytesOf(0))), 'unknown content'],
    ['a hole with an origin', one(item(10, bytesOf(1), { client: 2, clock: 0 })), 'unknown content'],
    ['an unknown type', one(item(7, bytesOf(7))), 'unknown type'],
    ['an unknown value', one(item(8, bytesOf(1, 115))), 'unknown value'],
    ['an embed that is no JSON', one(item(5, string('{a:1}'))), 'content is not JSON'],
    ['an empty embed', one(item(5, string(''))), 'content is not JSON'],
    ['an embed that is undefined', one(item(5, string('undefined'))), 'content is not JSON'],
    [
      'a format that is no JSON',
      one(item(6, (to) => ['bold', 'tru'].map((part) => string(part)(to)))),
      'content is not JSON',
    ],
    ['a sub-document without options', one(item(9, bytesOf(1, 97, 126))), 'options are no object'],
    ['a sub-document with options that are a text', one(item(9, bytesOf(1, 97, 119, 0))), 'options are no object'],
    ['a clock beyond 2^53', rawUpdate([{ client: 1, clock: 2 ** 53 - 1, structs: [text('ab')] }]), 'number too large'],
    ['a deletion beyond 2^53', rawUpdate([], [[1, 2 ** 53 - 1, 5]]), 'number too large'],
    ['a number padded to NaN', Uint8Array.from([...new Array(400).fill(0x80), 0, 0]), 'number too large'],
  ])('[SYN7] refuses %s', (_what, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it.each([
    ['a stray continuation', [0x80]],
    ['a lead without its continuation', [0xc3]],
    ['an overlong form', [0xc0, 0x80]],
    ['an overlong form of three bytes', [0xe0, 0x80, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a code point above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a byte that never occurs', [0xff]],
  ])('[SYN7] refuses text with %s, wherever text stands', (_what, broken) => {
    const chars = bytesOf(broken.length, ...broken);
    const both: RawStruct = (to) => [chars, string('1')].map((part) => part(to));
    const valueIn = (kind: number): RawStruct => {
      return (to) => [bytesOf(1, kind), chars].map((part) => part(to));
    };
    const inObject: RawStruct = (to) => [bytesOf(1, 118, 1), chars, bytesOf(126)].map((part) => part(to));
    const contents = [
      item(4, chars),
      item(5, chars),
      item(6, both),
      item(7, (to) => [bytesOf(3), chars].map((part) => part(to))),
    ];
    contents.push(item(8, valueIn(119)), item(8, inObject), item(9, chars));
    for (const content of contents) expect(reasonOf(one(content))).toBe('text is not UTF-8');
  });

  it.each([
    [
      'values',
      (depth: number) =>
        one(item(8, bytesOf(1, ...new Array(depth * 2).fill(0).map((_, at) => (at % 2 ? 1 : 117)), 126))),
    ],
    ['an embed', (depth: number) => one(item(5, string('['.repeat(depth) + ']'.repeat(depth))))],
    [
      'JSON content',
      (depth: number) =>
        one(
          item(2, (to) =>
            [bytesOf(1), string(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)].map((part) => part(to)),
          ),
        ),
    ],
  ])('[SYN7] refuses %s nested so deep that Yjs could not write them again', (_what, nested) => {
    expect(reasonOf(nested(10_000))).toBe('nested too deep');
    expect(reasonOf(nested(200))).toBe('accepted');
    expectReadable(nested(200));
  });

  it('takes brackets inside JSON texts for what they are', () => {
    expect(reasonOf(one(item(5, string(JSON.stringify({ a: '[{"'.repeat(2_000) })))))).toBe('accepted');
  });

  it.each(['straße', '🙂🙃', '日本', 'e\u0301', '\ufeffx', '\u{10ffff}'])('counts %j as JavaScript does', (value) => {
    const result = scanner.scan(one(text(value)));
    expect(result.ok && result.update.runs[0]?.to).toBe(value.length);
    expect(Y.decodeStateVector(Y.encodeStateVector(documentOf(one(text(value))))).get(1)).toBe(value.length);
  });

  it('finds the runs between holes, and what they build on', () => {
    const behind = text('xy', { client: 7, clock: 41 });
    const bytes = rawUpdate([{ client: 1, clock: 3, structs: [hole(2), behind, hole(4), garbage(5)] }], [[9, 1, 2]]);
    const result = scanner.scan(bytes);
    if (!result.ok) throw new Error(result.reason);
    const { runs, needs, deletes } = result.update;
    expect(runs.map(({ client, from, to, structs }) => [client, from, to, structs])).toEqual([
      [1, 5, 7, 1],
      [1, 11, 16, 1],
    ]);
    expect([...(needs ?? [])]).toEqual([[7, 42]]);
    expect(deletes).toEqual([9, 1, 2]);
  });
});

function twice(): Uint8Array {
  const section = { client: 1, structs: [text('a')] };
  return rawUpdate([
    { ...section, clock: 0 },
    { ...section, clock: 1 },
  ]);
}

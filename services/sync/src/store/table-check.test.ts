import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClassicLevel } from 'classic-level';
import { Unreadable } from '../bytes/reader.ts';
import { seeded, seeds } from '../testing/random-documents.ts';
import { readManifest } from './manifest.ts';
import { unpackSnappy } from './snappy.ts';
import { findTableDamage } from './table-check.ts';

const footerSize = 48;
const tablesIn = async (path: string) => (await readManifest(path))?.tables ?? [];
let folder: string;
let tables: Uint8Array[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-tables-'));
  const database = new ClassicLevel(folder);
  await database.open();
  const random = seeded(1);
  for (let round = 0; round < 4; round++) {
    const batch = database.batch();
    for (let index = 0; index < 1_500; index++) {
      // Half of it can be packed, half not; long keys make an index that LevelDB packs.
      const noise = Array.from({ length: 150 }, () => String.fromCharCode(33 + random(94))).join('');
      batch.put(`${'a long name that all have '.repeat(8)}${random(1e6)}`, index % 2 ? noise : 'text '.repeat(100));
    }
    await batch.write();
    await database.compactRange('', '~');
  }
  await database.close();
  const names = (await tablesIn(folder)).map(({ file }) => file);
  tables = await Promise.all(names.map((name) => readFile(join(folder, name))));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the check of a table', () => {
  it('finds whole what LevelDB wrote, packed and not', async () => {
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.map(findTableDamage)).toEqual(tables.map(() => undefined));
    const packed = tables.filter((table) => table[table.length - footerSize - 5] === 1);
    expect(packed.length).toBeGreaterThan(0);
  });

  it('knows which tables belong to the folder', async () => {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.ldb'));
    expect((await tablesIn(folder)).map(({ file }) => file).sort()).toEqual(files.sort());
    expect(await readManifest(join(folder, 'nothing'))).toBeUndefined();
  });

  it.each(seeds(100))('[SYN24] finds any bit that was turned before the footer (seed %i)', (seed) => {
    const random = seeded(seed);
    const table = Uint8Array.from(tables[random(tables.length)] ?? []);
    const at = random(table.length - footerSize);
    table[at] = (table[at] ?? 0) ^ (1 << random(8));
    expect(findTableDamage(table)).toBeLessThanOrEqual(at);
  });

  it.each(seeds(50))('[SYN24] finds any table cut off, and takes any bytes (seed %i)', (seed) => {
    const random = seeded(seed);
    const table = tables[random(tables.length)] ?? new Uint8Array();
    expect(findTableDamage(table.subarray(0, random(table.length)))).toBeDefined();
    expect(findTableDamage(Uint8Array.from({ length: random(300) }, () => random(256)))).toBeDefined();
    const footer = Uint8Array.from(table);
    for (let index = 0; index < 5; index++) footer[table.length - footerSize + random(footerSize - 8)] = random(256);
    expect(() => findTableDamage(footer)).not.toThrow();
  });
});

describe('unpackSnappy', () => {
  it('unpacks literals and copies, also those that reach into themselves', () => {
    const packed = new Uint8Array([11, 0x08, 0x61, 0x62, 0x63, 0x11, 0x03]);
    expect(new TextDecoder().decode(unpackSnappy(packed, 100))).toBe('abcabcabcab');
  });

  it('refuses what claims to be longer than it may be', () => {
    expect(() => unpackSnappy(new Uint8Array([0xff, 0xff, 0xff, 0x7f]), 100)).toThrow(Unreadable);
  });

  it.each(seeds(50))('never does more than its bytes allow (seed %i)', (seed) => {
    const random = seeded(seed);
    const packed = Uint8Array.from({ length: random(60) }, () => random(256));
    packed[0] = random(100);
    try {
      expect(unpackSnappy(packed, 100).length).toBeLessThanOrEqual(100);
    } catch (cause) {
      expect(cause).toBeInstanceOf(Unreadable);
    }
  });
});

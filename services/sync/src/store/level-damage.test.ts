import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClassicLevel } from 'classic-level';
import * as Y from 'yjs';
import { typed } from '../testing/news.ts';
import { seeded, seeds } from '../testing/random-documents.ts';
import { DamagedDocument } from './damaged.ts';
import { stateVectorKey, updateKey } from './keys.ts';
import { type LevelOptions, LevelStore } from './level.ts';

const names = Array.from({ length: 12 }, (_, index) => `document ${index}`);
const entries = 40;
/** Half of the documents are compacted up to here. */
const through = 24;

let ground: string;
/** A folder whose documents all lie in tables. */
let whole: string;
/** What lies there. */
const stored = new Map<string, Uint8Array>();

beforeAll(async () => {
  ground = await mkdtemp(join(tmpdir(), 'nodegx-damage-'));
  whole = join(ground, 'whole');
  const store = new LevelStore(whole);
  await store.open();
  for (let clock = 0; clock < entries; clock++) {
    await store.append(names.map((document, index) => ({ document, update: typed(index + 1, clock, 'x') })));
  }
  for (const [index, document] of names.entries()) {
    if (index % 2 === 0) continue;
    const base = typed(index + 1, 0, 'x'.repeat(through + 1));
    await store.compact(document, { through, updates: [base], stateVector: Y.encodeStateVectorFromUpdate(base) });
  }
  await store.close();
  // Opening writes what was in the log into a table.
  await store.open();
  for (const document of names) stored.set(document, Y.mergeUpdates([...(await store.load(document)).updates]));
  await store.close();
});

afterAll(() => rm(ground, { recursive: true }));

async function copy(name: string): Promise<string> {
  const folder = join(ground, name);
  await cp(whole, folder, { recursive: true });
  return folder;
}

/** What became of each document: as it was, known to be damaged, or something else. */
async function openAll(
  folder: string,
  options: LevelOptions = {},
): Promise<Record<'whole' | 'damaged' | 'wrong', string[]>> {
  const outcome = { whole: [] as string[], damaged: [] as string[], wrong: [] as string[] };
  const store = new LevelStore(folder, options);
  try {
    await store.open();
  } catch (cause) {
    expect(cause).toMatchObject({ code: 'LEVEL_CORRUPTION' });
    return { ...outcome, damaged: names };
  }
  for (const document of names) {
    try {
      const { updates } = await store.load(document);
      const isWhole = updates.length > 0 && same(Y.mergeUpdates([...updates]), stored.get(document));
      outcome[isWhole ? 'whole' : 'wrong'].push(document);
    } catch (cause) {
      expect(cause).toBeInstanceOf(DamagedDocument);
      outcome.damaged.push(document);
    }
  }
  await store.close();
  return outcome;
}

const same = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && Buffer.compare(one, other) === 0;

async function tables(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.ldb')).map((name) => join(folder, name));
}

describe('LevelStore on files that were damaged', () => {
  it('opens what is whole', async () => {
    expect(await openAll(await copy('untouched'))).toEqual({ whole: names, damaged: [], wrong: [] });
  });

  describe.each([
    ['before it is opened', {}],
    ['once somebody asks for a document', { checkedFirst: 0 }],
  ])('that are checked %s', (_when, options) => {
    it.each(seeds(40))('[SYN24] a bit that turned anywhere in a table is noticed (seed %i)', async (seed) => {
      const random = seeded(seed);
      const folder = await copy(`flip-${seed}`);
      const [table = ''] = await tables(folder);
      const bytes = await readFile(table);
      // But for the padding of the footer, in which nothing is.
      const at = random(bytes.length - 48);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
      await writeFile(table, bytes);
      expect(await openAll(folder, options)).toEqual({ whole: [], damaged: names, wrong: [] });
      await rm(folder, { recursive: true });
    });
  });

  it('[SYN24] says which tables it finds damaged that nobody asked for', async () => {
    const folder = await copy('unasked');
    const [table = ''] = await tables(folder);
    const bytes = await readFile(table);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    await writeFile(table, bytes);
    const said = new Promise((resolve) => {
      const store = new LevelStore(folder, {
        checkedFirst: 0,
        onDamage: (damage) => resolve(store.close().then(() => damage)),
      });
      void store.open();
    });
    expect(await said).toEqual({ file: basename(table), offset: 0 });
  });

  /** Changes a folder as no program of ours does. */
  async function tampered(name: string, tamper: (database: Database) => Promise<void>): Promise<string> {
    const folder = await copy(name);
    const database: Database = new ClassicLevel(folder, { keyEncoding: 'view', valueEncoding: 'view' });
    await tamper(database);
    await database.close();
    return folder;
  }
  type Database = ClassicLevel<Uint8Array, Uint8Array>;
  const [plain = '', compacted = ''] = names;

  it.each<[string, string, (database: Database) => Promise<void>]>([
    ['an entry in the middle is missing', plain, (database) => database.del(updateKey(plain, 7))],
    ['the first entry is missing', plain, (database) => database.del(updateKey(plain, 0))],
    ['the base is missing', compacted, (database) => database.del(updateKey(compacted, through))],
    [
      'the base and its state vector are missing',
      compacted,
      (database) =>
        database.batch([
          { type: 'del', key: updateKey(compacted, through) },
          { type: 'del', key: stateVectorKey(compacted) },
        ]),
    ],
    [
      'all entries are missing',
      plain,
      (database) => database.clear({ gte: updateKey(plain, 0), lte: updateKey(plain, entries) }),
    ],
    [
      'a letter is another one',
      plain,
      async (database) => {
        const value = Uint8Array.from((await database.get(updateKey(plain, 5))) ?? []);
        const at = value.lastIndexOf('x'.charCodeAt(0), value.length - 9);
        value[at] = 'y'.charCodeAt(0);
        await database.put(updateKey(plain, 5), value);
      },
    ],
    [
      'entries changed places',
      plain,
      async (database) => {
        const [one, other] = await database.getMany([updateKey(plain, 5), updateKey(plain, 6)]);
        await database.put(updateKey(plain, 5), other ?? new Uint8Array());
        await database.put(updateKey(plain, 6), one ?? new Uint8Array());
      },
    ],
  ])('[SYN24] where %s, the document does not open', async (title, document, tamper) => {
    const { damaged, wrong } = await openAll(await tampered(title, tamper));
    expect({ damaged, wrong }).toEqual({ damaged: [document], wrong: [] });
  });
});

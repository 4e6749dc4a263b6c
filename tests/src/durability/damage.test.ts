import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type * as Y from 'yjs';
import { closeAll } from '../harness/open.ts';
import { Account } from './account.ts';
import { seeded, seeds } from './chance.ts';
import { Replica, reopen } from './client.ts';
import { cut, flip, newest, placeOf, sizeOf } from './damage.ts';
import { type Ground, newGround } from './ground.ts';
import { SyncServer } from './server.ts';

const documentNames = ['early', 'late'] as const;
const paragraphs = 200;

/** Letters in no order, so that a table holds them as they are, and not compressed. */
function paragraph(number: number): string {
  const random = seeded(number);
  const letters = Array.from({ length: 400 }, () => String.fromCharCode(33 + random(94)));
  return `${number}: ${letters.join('')}\n`;
}

/** An acknowledged paragraph, and where the log ended when it was acknowledged. */
interface Written {
  readonly document: string;
  readonly text: string;
  readonly logEnd: number;
}

let ground: Ground;
let written: Written[];

/** Writes one paragraph after the other, each once the last is stored, first into one document, then into the other. */
beforeAll(async () => {
  ground = await newGround({ COMPACT_AFTER: '100000' });
  const server = await SyncServer.start(ground.dataDir, ground.env);
  const log = newest(join(ground.dataDir, 'documents'), '.log');
  written = [];
  for (const [index, document] of documentNames.entries()) {
    const replica = new Replica(new Account(document, () => undefined), 'numbered');
    await replica.connect(server.url);
    for (let number = 0; number < paragraphs; number++) {
      const saved = new Promise<void>((resolve) => {
        replica.onSaved = () => replica.inFlight === 0 && resolve();
      });
      const text = paragraph(index * paragraphs + number);
      replica.doc.getText('text').insert(replica.doc.getText('text').length, text);
      await saved;
      written.push({ document, text, logEnd: sizeOf(log) });
    }
    await replica.disconnect();
  }
  await server.stop('SIGKILL');
}, 60_000);

afterEach(closeAll);
afterAll(() => ground.remove());

/** A copy of the folder as the kill left it. */
function copy(name: string): string {
  const dataDir = join(ground.path, name);
  mkdirSync(dataDir);
  cpSync(ground.dataDir, dataDir, { recursive: true });
  return dataDir;
}

interface Outcome {
  /** Acknowledged paragraphs that are not there. */
  readonly missing: readonly Written[];
  /** Documents that show what nobody wrote. */
  readonly altered: readonly string[];
  /** Whether the server did not start. */
  readonly isRefused: boolean;
  /** Whether the start, the close of a connection, or the log said that something is wrong. */
  readonly isSaid: boolean;
}

async function openDamaged(dataDir: string): Promise<Outcome> {
  const server = await SyncServer.begin(dataDir, ground.env).outcome;
  if (!(server instanceof SyncServer)) {
    expect(server).toMatchObject({ code: 5, output: expect.stringMatching(/cannot be opened/) });
    return { missing: [], altered: [], isRefused: true, isSaid: true };
  }
  const texts = new Map<string, string>();
  let isSaid = false;
  for (const name of documentNames) {
    const doc = await reopen(server.url, new Account(name, () => undefined)).catch((): Y.Doc | undefined => undefined);
    if (doc === undefined) isSaid = true;
    else texts.set(name, doc.getText('text').toString());
  }
  isSaid ||= /damage|corrupt|could not be opened/i.test(server.output);
  await server.stop('SIGKILL');
  const missing = written.filter(({ document, text }) => !(texts.get(document) ?? text).includes(text));
  const altered = [...texts].filter(([name, text]) => !wrote(name).startsWith(text)).map(([name]) => name);
  return { missing, altered, isRefused: false, isSaid };
}

const wrote = (name: string): string =>
  written
    .filter(({ document }) => document === name)
    .map(({ text }) => text)
    .join('');

describe('files that were damaged while the server was down', () => {
  it.each(seeds(5))(
    '[SYN24] a log that was cut off opens with every acknowledged update that lies before the cut (SEED=%i)',
    async (seed) => {
      const dataDir = copy(`cut-${seed}`);
      const log = newest(join(dataDir, 'documents'), '.log');
      const at = 1 + seeded(seed)(sizeOf(log) - 1);
      cut(log, at);
      const { missing, altered } = await openDamaged(dataDir);
      expect(missing.filter(({ logEnd }) => logEnd <= at)).toEqual([]);
      expect(altered).toEqual([]);
    },
  );

  it.each(seeds(5))(
    '[SYN24] a byte that turned in the log: what was acknowledged before it is there, or the start is refused (SEED=%i)',
    async (seed) => {
      const dataDir = copy(`log-${seed}`);
      const log = newest(join(dataDir, 'documents'), '.log');
      const at = 1 + seeded(seed)(sizeOf(log) - 1);
      flip(log, at);
      const { missing, altered, isRefused } = await openDamaged(dataDir);
      expect(isRefused ? [] : missing.filter(({ logEnd }) => logEnd <= at)).toEqual([]);
      expect(altered).toEqual([]);
    },
  );

  it('[SYN24] a manifest that cannot be read: the start is refused, with what to do, and exit code 5', async () => {
    const dataDir = copy('manifest');
    flip(join(dataDir, 'documents', 'CURRENT'), 0);
    expect(await openDamaged(dataDir)).toMatchObject({ isRefused: true });
  });

  it('[SYN24] a byte that turned in the log: what is missing is said, and no document is empty', async () => {
    const dataDir = copy('log');
    const log = newest(join(dataDir, 'documents'), '.log');
    flip(log, placeOf(log, paragraph(0)));
    const { missing, isSaid } = await openDamaged(dataDir);
    expect(missing.length > 0 && !isSaid).toBe(false);
  });

  /** A copy whose log a start turned into a table; the path of the table. */
  async function copyWithTable(name: string): Promise<[dataDir: string, table: string]> {
    const dataDir = copy(name);
    await (await SyncServer.start(dataDir, ground.env)).stop('SIGKILL');
    return [dataDir, newest(join(dataDir, 'documents'), '.ldb')];
  }

  it('[SYN24] a bit that turned in a table: the start is refused, with what to do, and exit code 5', async () => {
    const [dataDir, table] = await copyWithTable('table');
    flip(table, placeOf(table, paragraph(177)) + 200, 1);
    expect(await openDamaged(dataDir)).toMatchObject({ isRefused: true });
  });

  it.each(seeds(8))(
    '[SYN24] a byte that turned anywhere in a table: nobody is shown what nobody wrote, or less (SEED=%i)',
    async (seed) => {
      const [dataDir, table] = await copyWithTable(`table-${seed}`);
      flip(table, seeded(seed)(sizeOf(table)));
      const { altered, missing } = await openDamaged(dataDir);
      expect({ altered, missing }).toEqual({ altered: [], missing: [] });
    },
  );
});

import { appendFile, cp, mkdir, mkdtemp, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { delivered, eventsAfter } from './contract.ts';
import { Journal } from './journal.ts';
import { encodeRecord } from './record.ts';
import { replay } from './replay.ts';
import { Tails } from './tails.ts';

const segmentBytes = 64 * 1024;

let folder: string;
let journal: Journal;
let failures: unknown[];
let seq: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-journal-'));
  failures = [];
  seq = 0;
  journal = await opened(1);
});
afterEach(async () => {
  await journal.close();
  await rm(folder, { recursive: true, force: true });
});

async function opened(first: number): Promise<Journal> {
  const made = new Journal(first, {
    folder,
    segmentBytes,
    onCommit: () => undefined,
    onFailing: (cause) => failures.push(cause),
  });
  await made.open();
  return made;
}

/** Appends one record, and resolves with the number of its file once it is durable, or with why it is not. */
function append(): Promise<number | { readonly error: unknown }> {
  const record = encodeRecord({ person: 'ada', epoch: 'e', events: eventsAfter({ seq }, [delivered(`n${seq}`)]) });
  seq += 1;
  return new Promise((resolve) => {
    journal.append(record, (written, error) => resolve(written ? written.segment : { error }));
  });
}

/** Appends until the file is one that was prepared, and holds something. */
async function untilPrepared(): Promise<string> {
  for (;;) {
    const segment = await append();
    const path = join(folder, `journal-${String(segment).padStart(10, '0')}.log`);
    if (segment !== 1 && (await stat(path)).size > journal.bytes) return path;
  }
}

/** What a start finds in a copy of the folder, as a kill would leave it now. */
async function found(change: (copy: string) => Promise<void> = () => Promise.resolve()) {
  const copy = await mkdtemp(join(tmpdir(), 'nodegx-journal-'));
  await cp(folder, copy, { recursive: true });
  await change(copy);
  const tails = new Tails();
  const { damaged, tornBytes, nextSegment } = await replay(copy, tails);
  const sizes = await Promise.all((await readdir(copy)).map(async (name) => (await stat(join(copy, name))).size));
  await rm(copy, { recursive: true, force: true });
  return { last: tails.lastSeqOf('ada'), records: tails.of('ada').length, damaged, tornBytes, nextSegment, sizes };
}

it('[NTF12] a busy journal goes on in a file that was prepared, and a kill leaves nothing that looks like damage', async () => {
  await untilPrepared();
  await append();
  const after = await found();
  expect(after).toMatchObject({ last: seq, records: seq, damaged: [], tornBytes: 0 });
  // What was prepared and not written goes.
  for (const size of after.sizes) expect(size).toBeLessThan(segmentBytes);
});

it('[NTF14] a torn end of a prepared file is cut off, whatever zeros follow it, also where the next one is prepared', async () => {
  const path = await untilPrepared();
  const at = journal.bytes;
  const after = await found(async (copy) => {
    const file = await open(path.replace(folder, copy), 'r+');
    await file.write(encodeRecord({ person: 'ada', epoch: 'e', events: [] }).subarray(0, 15), 0, 15, at);
    await file.close();
    await writeFile(join(copy, 'journal-0000000099.log'), Buffer.alloc(segmentBytes));
  });
  expect(after).toMatchObject({ last: seq, damaged: [], nextSegment: 100 });
  expect(after.tornBytes).toBeGreaterThan(0);
});

it('[NTF14] zeros within a file are damage, and so is an end that another file follows', async () => {
  const path = await untilPrepared();
  await append();
  const hole = await found(async (copy) => {
    const file = await open(path.replace(folder, copy), 'r+');
    await file.write(Buffer.alloc(20), 0, 20, 30);
    await file.close();
  });
  expect(hole.damaged).toHaveLength(1);
  const end = await found((copy) => appendFile(join(copy, 'journal-0000000001.log'), 'torn'));
  expect(end).toMatchObject({ last: seq, damaged: ['journal-0000000001.log.damaged'] });
});

it('[NTF12] a journal that is closed keeps what was written and no more', async () => {
  await untilPrepared();
  const bytes = journal.bytes;
  await journal.close();
  expect((await found()).sizes).toContain(bytes);
  expect(await found()).toMatchObject({ last: seq, records: seq, damaged: [], tornBytes: 0 });
  journal = await opened(99);
});

it('[NTF13] what goes to a file that was removed, or to a folder that was made anew, is refused', async () => {
  await untilPrepared();
  await rm(folder, { recursive: true });
  const gone = { error: expect.objectContaining({ code: 'ENOENT' }) };
  for (let attempt = 0; attempt < 3; attempt++) expect(await append()).toEqual(gone);
  await mkdir(folder);
  expect(await append()).toEqual(gone);
  expect(journal.isFailing).toBe(true);
  // It is told once, not for each attempt.
  expect(failures).toHaveLength(1);
});

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LeveldbPersistence } from 'y-leveldb';
import * as Y from 'yjs';
import { openEditor } from './harness/clients.ts';
import { CommunityProcess } from './harness/community.ts';
import { temporaryFolder } from './harness/folder.ts';
import { closeAll } from './harness/open.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let documents: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  documents = join(folder.path, 'old');
  await mkdir(documents);
});

afterAll(async () => {
  await folder.remove();
});

/** Types a document key by key into y-leveldb, as its own server does. */
async function typeInto(persistence: LeveldbPersistence, name: string, text: string): Promise<Y.Doc> {
  const doc = new Y.Doc();
  const stored: Promise<unknown>[] = [];
  doc.on('update', (update: Uint8Array) => stored.push(persistence.storeUpdate(name, update)));
  for (const letter of text) doc.getText('text').insert(doc.getText('text').length, letter);
  doc.getText('text').delete(0, 1);
  doc.getMap('meta').set('words', text.split(' ').length);
  await Promise.all(stored);
  return doc;
}

afterEach(closeAll);

describe('[SYN31] a folder that y-leveldb wrote', () => {
  it('opens as it is, and what we write is read back by y-leveldb', async () => {
    const before = new LeveldbPersistence(documents);
    const short = await typeInto(before, 'short', 'a few words');
    const long = await typeInto(before, 'long/ü', 'many more words than before '.repeat(30));
    await before.flushDocument('long/ü');
    await before.destroy();

    const community = await CommunityProcess.start({ dataDir: folder.path, env: { PERSIST_DIR: documents } });
    const editors = ['short', encodeURIComponent('long/ü')].map((name) => openEditor(community.webSocketUrl, name));
    await Promise.all(editors.map((editor) => editor.synced()));
    for (const [index, original] of [short, long].entries()) {
      expect(editors[index]?.text.toString()).toBe(original.getText('text').toString());
      expect(editors[index]?.doc.getMap('meta').toJSON()).toEqual(original.getMap('meta').toJSON());
    }
    editors[0]?.text.insert(0, 'written by us: ');
    const reader = openEditor(community.webSocketUrl, 'short');
    await reader.shows((text) => text.startsWith('written by us'));
    for (const editor of [...editors, reader]) editor.leave();
    expect(await community.stop()).toEqual({ code: 0, signal: null });

    const after = new LeveldbPersistence(documents);
    expect((await after.getAllDocNames()).sort()).toEqual(['long/ü', 'short']);
    const read = await after.getYDoc('short');
    expect(read.getText('text').toString()).toBe(`written by us: ${short.getText('text').toString()}`);
    expect((await after.getYDoc('long/ü')).getText('text').toString()).toBe(long.getText('text').toString());
    await after.destroy();
  });
});

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openEditor } from '../harness/clients.ts';
import { CommunityProcess } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { joinAsGuest } from '../harness/tokens.ts';
import { nodegx } from './command.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
/** A whole backup of a community with some documents. */
let archive: string;
let data: string;
const at = (name: string): string => join(folder.path, name);

const documents = ['one', 'two', 'three'];

/** Writes into every document until told to stop. Knows what of it was acknowledged. */
function writers(url: string) {
  const editors = documents.map((document) => openEditor(url, document));
  const saved = new Map(documents.map((document) => [document, 0]));
  let isWriting = true;
  const work = editors.map(async ({ doc, text, provider, synced }, index) => {
    await synced();
    const document = documents[index] ?? '';
    for (let line = 0; isWriting; line++) {
      // A stock client gets its own update back once it is stored ([SYN19]).
      const stored = new Promise<void>((resolve) => {
        provider.ws?.addEventListener('message', () => resolve(), { once: true });
      });
      doc.transact(() => text.insert(text.length, `${line} ${'filling '.repeat(200)}\n`));
      await stored;
      saved.set(document, line + 1);
    }
  });
  return {
    saved,
    stop: async (): Promise<void> => {
      isWriting = false;
      await Promise.all(work);
    },
    text: (index: number): string => editors[index]?.text.toString() ?? '',
  };
}

beforeAll(async () => {
  folder = await temporaryFolder();
  data = at('data');
  archive = at('whole.tar.gz');
  const community = await CommunityProcess.start({ dataDir: data });
  const editor = openEditor(community.webSocketUrl, 'notes');
  await editor.synced();
  editor.text.insert(0, 'what was written');
  const reader = openEditor(community.webSocketUrl, 'notes');
  await reader.shows((text) => text === 'what was written');
  closeAll();
  await community.stop();
  expect(await nodegx(['backup', '--data', data, '--out', archive])).toMatchObject({ code: 0 });
});
afterAll(() => folder.remove());
afterEach(closeAll);

/** An archive like the whole one, but for what this does to its tar file. */
async function altered(name: string, change: (tar: Buffer) => Buffer): Promise<string> {
  await writeFile(at(name), gzipSync(change(gunzipSync(await readFile(archive)))));
  return at(name);
}

const replaced = (tar: Buffer, from: string, to: string): Buffer => {
  const index = tar.indexOf(from);
  expect(index).toBeGreaterThan(0);
  return Buffer.concat([tar.subarray(0, index), Buffer.from(to), tar.subarray(index + from.length)]);
};

async function sums(root: string): Promise<Map<string, string>> {
  const names = await readdir(root, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.map(async (path): Promise<[string, string]> => {
    const hash = createHash('sha256').update(await readFile(path));
    return [path.slice(root.length), hash.digest('hex')];
  });
  return new Map(await Promise.all(hashes));
}

describe('nodegx backup', () => {
  it('made under load holds all that was acknowledged before it began, and a community starts on it', async () => {
    const before = at('loaded');
    const community = await CommunityProcess.start({ dataDir: before });
    const guest = await joinAsGuest(community.url, 'Ada');
    const { saved, stop } = writers(community.webSocketUrl);
    for (const round of [1, 2]) {
      const acknowledged = new Map(saved);
      const ended = await nodegx(['backup', '--data', before, '--out', at(`load-${round}.tar.gz`), '--json']);
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      const restored = at(`restored-${round}`);
      expect(await nodegx(['restore', at(`load-${round}.tar.gz`), '--data', restored])).toMatchObject({ code: 0 });
      const copy = await CommunityProcess.start({ dataDir: restored });
      for (const document of documents) {
        const reader = openEditor(copy.webSocketUrl, document);
        await reader.synced();
        const lines = reader.text.toString().split('\n').length - 1;
        expect(lines).toBeGreaterThanOrEqual(acknowledged.get(document) ?? 0);
        reader.leave();
      }
      // The keys are the same, so a token of the one opens the other.
      const me = await fetch(`${copy.url}/identity/me`, { headers: { authorization: `Bearer ${guest.token}` } });
      expect(me.status).toBe(200);
      expect(await copy.stop()).toEqual({ code: 0, signal: null });
    }
    expect(Math.min(...saved.values())).toBeGreaterThan(10);
    await stop();
    expect((await readdir(before)).filter((name) => name.startsWith('.backup'))).toEqual([]);
    await community.stop();
  });

  it('can be read by its owner only, and what comes back is equal to the byte', async () => {
    expect((await stat(archive)).mode & 0o777).toBe(0o600);
    await mkdir(at('empty'));
    expect(await nodegx(['restore', archive, '--data', at('empty')])).toMatchObject({ code: 0 });
    const [there, back] = await Promise.all([sums(data), sums(at('empty'))]);
    for (const name of there.keys()) if (/\/(LOCK|LOG|LOG\.old)$/.test(name)) there.delete(name);
    expect(back).toEqual(there);
    expect(there.size).toBeGreaterThan(5);
  });

  it('makes no half of a backup unasked: what is in PostgreSQL is not in it, which it knows for ever', async () => {
    const env = { DATABASE_URL: 'postgres://db.example.org/nodegx' };
    const args = ['backup', '--data', data, '--out', at('half.tar.gz')];
    expect(await nodegx(args, { env })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/in PostgreSQL \(DATABASE_URL\), .* no backup\. Save them first \(pg_dump/),
    });
    expect(existsSync(at('half.tar.gz'))).toBe(false);
    expect(await nodegx([...args, '--without-database'], { env })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^! Documents, inboxes and people are in PostgreSQL and not in this file/m),
    });
    expect(await nodegx(['restore', at('half.tar.gz'), '--check'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^! .* were in PostgreSQL and are not in it: put them back with pg_restore/m),
    });
  });

  it('leaves links out and says so', async () => {
    const linked = at('linked');
    await mkdir(linked);
    await writeFile(join(linked, 'file'), 'content');
    await symlink('/etc/hostname', join(linked, 'link'));
    const { code, stdout } = await nodegx(['backup', '--data', linked, '--out', at('linked.tar.gz')]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/1 files, .*\n! Left out, as it is no file: link/)]);
  });

  it.each([
    ['a folder that is not there', ['--data', 'nowhere', '--out', 'x'], {}, 5, /nowhere is not there/],
    ['an empty folder', ['--data', 'void', '--out', 'x'], {}, 5, /void holds nothing/],
    ['no --out', ['--data', 'data'], {}, 2, /--out/],
    ['a file that is there', ['--data', 'data', '--out', 'whole.tar.gz'], {}, 2, /is there already/],
    ['a place in the data folder', ['--data', 'data', '--out', 'data/x'], {}, 2, /lies in the data folder/],
    ['a folder to write in that is not there', ['--data', 'data', '--out', 'no/x'], {}, 2, /\(ENOENT\)/],
    ['documents elsewhere', ['--data', 'data', '--out', 'x'], { PERSIST_DIR: '/elsewhere' }, 2, /would be missing/],
  ])('refuses %s, and leaves nothing', async (_what, args, env, code, hint) => {
    await mkdir(at('void'), { recursive: true });
    const before = await readdir(folder.path);
    const ended = await nodegx(['backup', ...args], { cwd: folder.path, env });
    expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(hint) });
    expect(await readdir(folder.path)).toEqual(before);
  });
});

describe('nodegx restore', () => {
  it('says of a whole file that it is, without touching anything', async () => {
    const { code, stdout } = await nodegx(['restore', archive, '--check']);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^✓ .* is whole: \d+ files/)]);
  });

  it('refuses a file that is cut off anywhere, and leaves nothing', async () => {
    const whole = await readFile(archive);
    for (const length of [0, Math.floor(whole.length / 2), whole.length - 9, whole.length - 1]) {
      await writeFile(at('cut.tar.gz'), whole.subarray(0, length));
      const { code, stdout } = await nodegx(['restore', at('cut.tar.gz'), '--data', at('never')]);
      expect([length, code, stdout]).toEqual([length, 1, expect.stringMatching(/cut off|no backup/)]);
    }
    expect((await readdir(folder.path)).filter((name) => /never|\.restore/.test(name))).toEqual([]);
  });

  it('refuses a file in which a byte is another one', async () => {
    const whole = await readFile(archive);
    for (const part of [0.3, 0.7]) {
      const bytes = Buffer.from(whole);
      const index = Math.floor(bytes.length * part);
      // All of its bits: single ones may be padding between two blocks, which says nothing.
      bytes[index] = (bytes[index] ?? 0) ^ 0xff;
      await writeFile(at('flip.tar.gz'), bytes);
      expect(await nodegx(['restore', at('flip.tar.gz'), '--data', at('never')])).toMatchObject({
        code: 1,
        stdout: expect.stringMatching(/was changed|cut off/),
      });
    }
    expect(existsSync(at('never'))).toBe(false);
  });

  it.each<[string, (tar: Buffer) => Buffer, RegExp]>([
    ['whose content was exchanged', (tar) => replaced(tar, '"privateKey"', '"privateKez"'), /is not what was saved/],
    ['of a newer version', (tar) => replaced(tar, '"nodegx":"0', '"nodegx":"9'), /newer than this one/],
    ['of another format', (tar) => replaced(tar, '"format":1', '"format":7'), /newer than this one/],
    [
      'that reaches out of its folder',
      (tar) => renamed(tar, 'data/signaling/link-key', 'data/../../x'),
      /no backup holds/,
    ],
    ['without its end', (tar) => tar.subarray(0, tar.indexOf('manifest.json')), /cut off/],
    ['that is no backup', () => Buffer.from('hello'), /cut off|no backup|do not fit/],
  ])('refuses a file %s', async (_what, change, words) => {
    const file = await altered('altered.tar.gz', change);
    const { code, stdout } = await nodegx(['restore', file, '--data', at('never')]);
    expect([code, stdout]).toEqual([1, expect.stringMatching(words)]);
    expect(existsSync(at('never'))).toBe(false);
  });

  it('refuses a folder that is in use, and one that holds something', async () => {
    const live = at('live');
    await cp(data, live, { recursive: true });
    const community = await CommunityProcess.start({ dataDir: live });
    const before = await readdir(live);
    expect(await nodegx(['restore', archive, '--data', live])).toMatchObject({
      code: 5,
      stderr: expect.stringMatching(/is in use: a community runs on it/),
    });
    await community.stop();
    expect(await nodegx(['restore', archive, '--data', live])).toMatchObject({
      code: 5,
      stderr: expect.stringMatching(/holds something already, and nothing is written over it/),
    });
    expect(await readdir(live)).toEqual(before);
  });

  it.each([
    ['a file that is not there', ['nowhere.tar.gz'], 2, /cannot be read \(ENOENT\)/],
    ['a folder', ['data'], 2, /is no file/],
    ['a target that is a file', ['whole.tar.gz', '--data', 'whole.tar.gz'], 5, /is no folder/],
  ])('refuses %s', async (_what, args, code, hint) => {
    const ended = await nodegx(['restore', ...args], { cwd: folder.path });
    expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(hint) });
  });
});

/** Gives an entry of a tar file another name, with its checksum right. */
function renamed(tar: Buffer, from: string, to: string): Buffer {
  const index = tar.indexOf(from);
  expect(index).toBeGreaterThan(0);
  const copy = Buffer.from(tar);
  copy.fill(0, index, index + 100);
  copy.write(to, index);
  copy.fill(' ', index + 148, index + 156);
  const sum = copy.subarray(index, index + 512).reduce((total, byte) => total + byte, 0);
  copy.write(`${sum.toString(8).padStart(6, '0')}\0 `, index + 148);
  return copy;
}

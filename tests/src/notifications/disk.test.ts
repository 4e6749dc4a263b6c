import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { canMount, SmallDisk } from '../durability/small-disk.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { inboxOf, Publisher } from './publisher.ts';
import { communityFile, InboxServer } from './server.ts';

const onSmallDisk = canMount() ? it : it.skip;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let dataDir: string;
let env: Record<string, string>;
let disk: SmallDisk | undefined;
beforeEach(async () => {
  folder = await temporaryFolder();
  dataDir = join(folder.path, 'data');
  env = { COMMUNITY_FILE: communityFile(folder.path) };
});
afterEach(async () => {
  closeAll();
  disk?.remove();
  disk = undefined;
  await folder.remove();
});

describe('a disk that does not take what is written (needs root, to mount a small file system)', () => {
  onSmallDisk(
    '[NTF13] full: refuses with storage_unavailable, says so at /ready, loses nothing, and goes on by itself',
    async () => {
      disk = new SmallDisk(dataDir);
      const server = await InboxServer.start(dataDir, env);
      const publisher = new Publisher(5);
      await publisher.connect(server.url);
      publisher.publish(200);
      await publisher.settled();
      expect(publisher.acknowledged.size).toBe(200);
      {
        disk.fill();
        publisher.publish(300);
        await publisher.settled();
        expect(publisher.refused.size).toBeGreaterThan(0);
        expect(new Set(publisher.refused.values())).toEqual(new Set(['storage_unavailable']));
        await server.untilReady(false);
        // What is stored can still be read, and what was refused is not there.
        const stored = await publisher.stored(server.url);
        expect([...stored.keys()].sort((a, b) => a - b)).toEqual([...publisher.acknowledged].sort((a, b) => a - b));
        disk.makeRoom();
        await server.untilReady(true);
        publisher.repeatRefused();
        await publisher.settled();
        expect(publisher.refused.size).toBe(0);
      }
      await server.stop('SIGKILL');
      const again = await InboxServer.start(dataDir, env);
      const stored = await publisher.stored(again.url);
      expect(stored).toEqual(new Map(Array.from({ length: publisher.sent }, (_, number) => [number, 1])));
      closeAll();
      await again.stop();
    },
    60_000,
  );
});

describe('a data folder that changes under a running server', () => {
  /** Publishes until something is refused, and expects that all of it is, for the same reason. */
  async function untilRefused(publisher: Publisher): Promise<void> {
    while (publisher.refused.size === 0) {
      publisher.publish(50);
      await publisher.settled();
    }
    expect(new Set(publisher.refused.values())).toEqual(new Set(['storage_unavailable']));
  }

  onSmallDisk(
    '[NTF13] that nothing new can be made in: says so at /ready, takes what the open journal takes, and loses nothing',
    async () => {
      disk = new SmallDisk(dataDir);
      const server = await InboxServer.start(dataDir, { ...env, JOURNAL_BYTES: '65536' });
      const publisher = new Publisher(5);
      await publisher.connect(server.url);
      publisher.publish(50);
      await publisher.settled();
      expect(disk.coverReadOnly()).toBe(true);
      await server.untilReady(false);
      await untilRefused(publisher);
      expect(server.output).toContain('the journal takes no writes');
      expect(disk.uncover()).toBe(true);
      await server.untilReady(true);
      publisher.repeatRefused();
      await publisher.settled();
      expect(publisher.acknowledged.size).toBe(publisher.sent);
      await server.stop('SIGKILL');
      const again = await InboxServer.start(dataDir, env);
      expect(await publisher.stored(again.url)).toEqual(
        new Map(Array.from({ length: publisher.sent }, (_, number) => [number, 1])),
      );
      await again.stop();
    },
    60_000,
  );

  it('[NTF13] removed: acknowledges nothing, shows nobody an empty inbox, and does not fill another folder of that name', async () => {
    const server = await InboxServer.start(dataDir, env);
    const publisher = new Publisher(5);
    await publisher.connect(server.url);
    publisher.publish(50);
    await publisher.settled();
    await rm(dataDir, { recursive: true });
    publisher.publish(50);
    await publisher.settled();
    expect(publisher.refused.size).toBe(50);
    await untilRefused(publisher);
    await server.untilReady(false);
    await expect(inboxOf(server.url, 'somebody-new')).rejects.toThrow('storage_unavailable');
    await mkdir(dataDir);
    publisher.repeatRefused();
    await publisher.settled();
    expect(publisher.refused.size).toBe(50);
    expect(await readdir(dataDir)).toEqual([]);
    closeAll();
    await server.stop();
    const again = await InboxServer.start(dataDir, env);
    expect(await publisher.stored(again.url)).toEqual(new Map());
    await again.stop();
  }, 60_000);

  it('[NTF13] moved away: refuses until it is back, and then has everything that was acknowledged', async () => {
    const server = await InboxServer.start(dataDir, env);
    const publisher = new Publisher(5);
    await publisher.connect(server.url);
    publisher.publish(50);
    await publisher.settled();
    await rename(dataDir, `${dataDir}-elsewhere`);
    publisher.publish(50);
    await publisher.settled();
    expect(publisher.refused.size).toBe(50);
    await rename(`${dataDir}-elsewhere`, dataDir);
    await server.untilReady(true);
    publisher.repeatRefused();
    await publisher.settled();
    const whole = new Map(Array.from({ length: 100 }, (_, number) => [number, 1]));
    expect(await publisher.stored(server.url)).toEqual(whole);
    await server.stop('SIGKILL');
    const again = await InboxServer.start(dataDir, env);
    expect(await publisher.stored(again.url)).toEqual(whole);
    await again.stop();
  }, 60_000);
});

describe('a disk that takes nothing from the start (needs root, to mount a small file system)', () => {
  async function stored(): Promise<Publisher> {
    const server = await InboxServer.start(dataDir, env);
    const publisher = new Publisher(2);
    await publisher.connect(server.url);
    publisher.publish(50);
    await publisher.settled();
    closeAll();
    await server.stop('SIGKILL');
    return publisher;
  }

  onSmallDisk(
    '[NTF13] read-only: a start that fails with what to do, and what was stored is there once it takes writes again',
    async () => {
      disk = new SmallDisk(dataDir);
      const publisher = await stored();
      expect(disk.makeReadOnly()).toBe(true);
      await expect(InboxServer.start(dataDir, env)).rejects.toThrow(/DATA_DIR/);
      expect(disk.makeWritable()).toBe(true);
      const again = await InboxServer.start(dataDir, env);
      expect((await publisher.stored(again.url)).size).toBe(50);
      closeAll();
      await again.stop();
    },
    60_000,
  );

  onSmallDisk(
    '[NTF13] full: killed while it is full, a start without room says what to do, and nothing acknowledged is lost',
    async () => {
      disk = new SmallDisk(dataDir);
      const server = await InboxServer.start(dataDir, env);
      const publisher = new Publisher(2);
      await publisher.connect(server.url);
      publisher.publish(50);
      await publisher.settled();
      disk.fill();
      publisher.publish(500);
      await publisher.settled();
      expect(publisher.refused.size).toBeGreaterThan(0);
      closeAll();
      await server.stop('SIGKILL');
      await expect(InboxServer.start(dataDir, env)).rejects.toThrow(/DATA_DIR|space/);
      disk.makeRoom();
      const again = await InboxServer.start(dataDir, env);
      const found = await publisher.stored(again.url);
      expect([...found.keys()].sort((a, b) => a - b)).toEqual([...publisher.acknowledged].sort((a, b) => a - b));
      expect(new Set(found.values())).toEqual(new Set([1]));
      closeAll();
      await again.stop();
    },
    60_000,
  );
});

describe('files that are not as they were left', () => {
  async function filesBelow(path: string): Promise<string[]> {
    const names = await readdir(path, { recursive: true });
    return names.filter((name) => /\.json|\.log/.test(name)).map((name) => join(path, name));
  }

  it('[NTF14] a damaged file of a person is set aside, named in the log, and the inbox goes on in another epoch', async () => {
    const server = await InboxServer.start(dataDir, env);
    const publisher = new Publisher(1);
    await publisher.connect(server.url);
    publisher.publish(10);
    await publisher.settled();
    closeAll();
    await server.stop();
    const files = await filesBelow(join(dataDir, 'people'));
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const at = texts.findIndex((text) => text.includes(numbered(3)));
    const file = files[at] ?? '';
    await writeFile(file, (texts[at] ?? '').replace(numbered(3), numbered(4)));

    const again = await InboxServer.start(dataDir, env);
    expect((await inboxOf(again.url, 'person-0')).notifications).toEqual([]);
    expect(again.output).toContain('.damaged-');
    expect(again.output).not.toContain('person-0');
    await publisher.connect(again.url);
    publisher.publish(1);
    await publisher.settled();
    expect((await inboxOf(again.url, 'person-0')).notifications).toHaveLength(1);
    closeAll();
    await again.stop();
    expect((await readdir(join(file, '..'))).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
  });

  /** How the content of a notification lies in a file: as JSON text within JSON. */
  const numbered = (number: number): string => JSON.stringify(JSON.stringify({ number })).slice(2, -2);

  /** Ten notifications that only the journal holds, and the path of that journal. */
  async function tenInTheJournal(): Promise<string> {
    const server = await InboxServer.start(dataDir, env);
    const publisher = new Publisher(1);
    await publisher.connect(server.url);
    for (let count = 0; count < 10; count++) {
      publisher.publish(1);
      await publisher.settled();
    }
    await server.stop('SIGKILL');
    return (await filesBelow(dataDir)).find((name) => name.endsWith('.log')) ?? '';
  }

  it('[NTF14] a torn end of the journal is cut off: it was never acknowledged', async () => {
    const journal = await tenInTheJournal();
    const bytes = await readFile(journal);
    await writeFile(journal, Buffer.concat([bytes, bytes.subarray(0, 50)]));
    const again = await InboxServer.start(dataDir, env);
    expect((await inboxOf(again.url, 'person-0')).notifications).toHaveLength(10);
    expect(again.output).toContain('never acknowledged');
    closeAll();
    await again.stop();
  });

  it('[NTF14] damage in the middle of the journal makes every device load anew', async () => {
    const journal = await tenInTheJournal();
    const bytes = Buffer.from(await readFile(journal));
    bytes.write(numbered(9), bytes.indexOf(numbered(5)));
    await writeFile(journal, bytes);
    const again = await InboxServer.start(dataDir, env);
    const { notifications, epoch } = await inboxOf(again.url, 'person-0');
    expect(notifications.map(({ data }) => data['number']).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(epoch).toMatch(/[.]1$/);
    expect(again.output).toContain('the journal is damaged');
    closeAll();
    await again.stop();
  });

  it('[NTF13] a folder that cannot be used is a start that fails with what to do', async () => {
    await writeFile(dataDir, 'a file');
    await expect(InboxServer.start(dataDir, env)).rejects.toThrow(/DATA_DIR/);
    await mkdir(`${dataDir}-2`);
    await chmod(`${dataDir}-2`, 0o500);
    if (process.getuid?.() !== 0) await expect(InboxServer.start(`${dataDir}-2`, env)).rejects.toThrow(/DATA_DIR/);
  });
});

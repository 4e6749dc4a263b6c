import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeStateAsUpdate } from 'yjs';
import { type Random, seeded, seeds } from '../durability/chance.ts';
import { openEditor } from '../harness/clients.ts';
import { CommunityProcess } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { inboxOf, Publisher } from '../notifications/publisher.ts';
import { generous } from '../notifications/server.ts';
import { commandPath, nodegx } from './command.ts';

/** Kills of each kind in a normal run; more with `BACKUP_KILLS`. */
const kills = Number(process.env['BACKUP_KILLS'] ?? 4);
const people = 12;
const documents = Array.from({ length: 12 }, (_, index) => `settled ${index}`);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;
let publisher: Publisher;
let isBusy = true;
let load: Promise<unknown>;
const at = (name: string): string => join(folder.path, name);

/** Everything that the settled documents and inboxes hold. */
async function holdings({ url, webSocketUrl }: CommunityProcess) {
  const texts: Record<string, string> = {};
  for (const document of documents) {
    const editor = openEditor(webSocketUrl, document);
    await editor.synced();
    texts[document] = `${editor.text.toString()} ${Buffer.from(encodeStateAsUpdate(editor.doc)).toString('base64')}`;
    editor.leave();
  }
  const inboxes: Record<string, unknown> = {};
  for (const person of publisher.people) {
    const { notifications, unread } = await inboxOf(`${url.replace('http', 'ws')}/notifications`, person);
    inboxes[person] = { notifications, unread };
  }
  return { texts, inboxes };
}

/** Keeps documents and inboxes of its own changing. */
async function keepBusy(webSocketUrl: string): Promise<void> {
  const editors = [openEditor(webSocketUrl, 'busy 1'), openEditor(webSocketUrl, 'busy 2')];
  await Promise.all(editors.map((editor) => editor.synced()));
  const busy = new Publisher(1);
  Object.assign(busy, { people: ['somebody-else'] });
  await busy.connect(`${webSocketUrl}/notifications`);
  while (isBusy) {
    for (const { text } of editors) text.insert(text.length, 'filling '.repeat(50));
    busy.publish(5);
    await busy.settled();
    await after(5);
  }
}

beforeAll(async () => {
  folder = await temporaryFolder();
  // Small journal files: a busy one is prepared with zeros, which a copy must not take for a hole in what is written.
  community = await CommunityProcess.start({ dataDir: at('data'), env: { ...generous, JOURNAL_BYTES: '65536' } });
  const random = seeded(1);
  for (const document of documents) {
    const editor = openEditor(community.webSocketUrl, document);
    await editor.synced();
    const other = openEditor(community.webSocketUrl, document);
    for (let edit = 0; edit < 20; edit++) editor.text.insert(random(editor.text.length + 1), `${document} ${edit} `);
    editor.text.delete(0, 10);
    const whole = editor.text.toString();
    await other.shows((text) => text === whole);
    // Somebody who comes now gets it from the server: it is stored.
    closeAll();
  }
  publisher = new Publisher(people);
  await publisher.connect(`${community.webSocketUrl}/notifications`);
  publisher.publish(200);
  await publisher.settled();
  closeAll();
  load = keepBusy(community.webSocketUrl);
});
afterAll(async () => {
  isBusy = false;
  await load;
  closeAll();
  await community.stop();
  await folder.remove();
});

/** Starts a command, and kills it at some moment after a file appeared whose name passes the test. */
async function killed(args: readonly string[], random: Random, isThere: () => Promise<boolean>, withinMs: number) {
  const child: ChildProcess = spawn(process.execPath, [commandPath, ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    stdio: 'ignore',
  });
  const ended = once(child, 'close');
  while (child.exitCode === null && !(await isThere())) await after(1);
  await after(random(withinMs));
  child.kill('SIGKILL');
  const [code] = await ended;
  return code === 0;
}

const has = async (path: string, part: string): Promise<boolean> =>
  (await readdir(path, { recursive: true }).catch((): string[] => [])).some((name) => name.includes(part));

describe('a backup under load', () => {
  it('put back, has every settled document and inbox as it was, to the byte', async () => {
    const before = await holdings(community);
    expect(Object.values(before.inboxes)).toHaveLength(people);
    expect(await nodegx(['backup', '--data', at('data'), '--out', at('load.tar.gz')])).toMatchObject({ code: 0 });
    expect(await nodegx(['restore', at('load.tar.gz'), '--data', at('back')])).toMatchObject({ code: 0 });
    const back = await CommunityProcess.start({ dataDir: at('back'), env: generous });
    expect(await holdings(back)).toEqual(before);
    expect(back.count((line) => line.includes('the journal is damaged'))).toBe(0);
    await back.stop();
  });

  it.each(seeds(1))(
    `killed at any moment (${kills} times) leaves no file that could be taken for one (SEED=%i)`,
    async (seed) => {
      const random = seeded(seed);
      for (let kill = 0; kill < kills; kill++) {
        const out = at(`killed-${kill}.tar.gz`);
        const isThere = async (): Promise<boolean> => has(folder.path, `killed-${kill}.tar.gz`);
        await killed(['backup', '--data', at('data'), '--out', out], random, isThere, 150);
        // Under its name there is all of it, or nothing.
        if (existsSync(out)) expect(await nodegx(['restore', out, '--check'])).toMatchObject({ code: 0 });
      }
      expect((await fetch(`${community.url}/ready`)).status).toBe(200);
      const { code, stdout } = await nodegx(['backup', '--data', at('data'), '--out', at('next.tar.gz')]);
      expect(code).toBe(0);
      // What the killed ones left takes no part in it.
      await nodegx(['restore', at('next.tar.gz'), '--data', at('next')]);
      expect(await has(at('next'), '.backup-')).toBe(false);
      expect(stdout.includes('left when it was killed')).toBe(await has(at('data'), '.backup-'));
    },
  );
});

describe('a restore', () => {
  it.each(seeds(1))(
    `killed at any moment (${kills} times) is whole, or refused until it is done again (SEED=%i)`,
    async (seed) => {
      const random = seeded(seed);
      const archive = at('whole.tar.gz');
      expect(await nodegx(['backup', '--data', at('data'), '--out', archive])).toMatchObject({ code: 0 });
      for (let kill = 0; kill < kills; kill++) {
        const target = at(`target-${kill}`);
        const isEmptyBefore = kill % 2 === 0;
        if (isEmptyBefore) await mkdir(target);
        const isThere = async (): Promise<boolean> =>
          (await has(folder.path, '.restore-')) || (await has(target, 'identity'));
        const isDone = await killed(['restore', archive, '--data', target], random, isThere, 120);
        const names = await readdir(target).catch((): string[] => []);
        const isLeft = names.some((name) => name.startsWith('.restore-'));
        if (isLeft || (names.length === 0 && !isDone)) {
          if (isLeft) {
            const refused = await CommunityProcess.refused({ dataDir: target });
            expect([refused.code, refused.output]).toEqual([
              5,
              expect.stringContaining('which a restore left that was killed'),
            ]);
            expect(await nodegx(['restore', archive, '--data', target])).toMatchObject({ code: 5 });
          }
          await rm(target, { recursive: true, force: true });
          expect(await nodegx(['restore', archive, '--data', target])).toMatchObject({ code: 0 });
        }
        const back = await CommunityProcess.start({ dataDir: target, env: generous });
        const editor = openEditor(back.webSocketUrl, documents[0] ?? '');
        await editor.synced();
        expect(editor.text.length).toBeGreaterThan(100);
        editor.leave();
        await back.stop();
        for (const name of await readdir(folder.path)) {
          if (name.startsWith('.restore-')) await rm(at(name), { recursive: true });
        }
      }
    },
  );
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { closeAll } from '../harness/open.ts';
import { seeded } from './chance.ts';
import { type Ground, newGround } from './ground.ts';
import { Load } from './load.ts';
import { SyncServer } from './server.ts';
import { canMount } from './small-disk.ts';
import { expectWhole } from './whole.ts';

const whatToDo = 'The files of the documents were removed or replaced while this process runs';
const run = (command: string, ...args: string[]): void => expect(spawnSync(command, args).status).toBe(0) as undefined;

let ground: Ground;
/** Undoes what outlives a test that fails. */
let tidyUp: () => void;
beforeEach(async () => {
  ground = await newGround();
  tidyUp = () => undefined;
});
afterEach(async () => {
  closeAll();
  tidyUp();
  await ground.remove();
});

const start = (): Promise<SyncServer> => SyncServer.start(ground.dataDir, ground.env);

/** People at work, of whom hundreds of updates were acknowledged. */
async function atWork(server: SyncServer): Promise<Load> {
  const load = new Load(seeded(1));
  await load.connect(server.url);
  await new Promise<void>((resolve) => {
    let left = 300;
    load.onEvent = (event) => {
      if (event === 'acknowledged' && --left === 0) resolve();
    };
    load.start();
  });
  return load;
}

/** What was on its way when it was taken away may have been stored before; nothing that was sent afterwards was. */
function takenAway(load: Load, takeAway: () => void): { sent: number; acknowledged: number; wereOnTheirWay: number } {
  takeAway();
  load.pause();
  const count = { sent: 0, acknowledged: 0, wereOnTheirWay: load.inFlight };
  load.onEvent = (event) => {
    count[event] += 1;
  };
  load.typeOnce();
  return count;
}

describe('documents whose files are taken away while the server runs', () => {
  it('[SYN23] the folder is removed: acknowledges nothing more, says what to do, and its people bring everything to the next start', async () => {
    const server = await start();
    const load = await atWork(server);
    const count = takenAway(load, () => rmSync(join(ground.dataDir, 'documents'), { recursive: true }));
    await server.untilReady(false);
    load.typeOnce();
    const health = await fetch(`${server.url.replace(/^ws/, 'http')}/health`);
    expect(await health.json()).toMatchObject({ status: 'degraded' });
    expect(await server.stop('SIGTERM')).toEqual({ code: 1, signal: null });
    await load.untilClosed();
    expect(count.sent).toBeGreaterThan(0);
    expect(count.acknowledged).toBeLessThanOrEqual(count.wereOnTheirWay);
    expect(server.output).toContain(whatToDo);
    expect(server.output).toMatch(/"unsaved":\d+,"msg":"edits were not stored; nobody was told that they are saved"/);

    const next = await start();
    await load.connect(next.url);
    await expectWhole(load, next, start);
  }, 120_000);

  const withMounts = canMount() ? it : it.skip;
  const aside = (): string => join(ground.path, 'aside');
  const mountAside = (): void => run('mount', '--bind', aside(), ground.dataDir);

  it('[SYN23] the folder is moved away and back: acknowledges nothing meanwhile, and goes on by itself', async () => {
    const server = await start();
    await expectToGoOn(
      server,
      () => renameSync(ground.dataDir, aside()),
      () => renameSync(aside(), ground.dataDir),
    );
  }, 120_000);

  withMounts(
    '[SYN23] the disk is unmounted and mounted again (needs root): writes nothing below it, and goes on by itself',
    async () => {
      mkdirSync(aside());
      mkdirSync(ground.dataDir);
      mountAside();
      tidyUp = () => void spawnSync('umount', ['-l', ground.dataDir]);
      const server = await start();
      await expectToGoOn(server, () => run('umount', '-l', ground.dataDir), mountAside);
    },
    120_000,
  );

  async function expectToGoOn(server: SyncServer, takeAway: () => void, putBack: () => void): Promise<void> {
    const load = await atWork(server);
    const count = takenAway(load, takeAway);
    await server.untilReady(false);
    load.typeOnce();
    await server.untilReady(false);
    expect(count.acknowledged).toBeLessThanOrEqual(count.wereOnTheirWay);
    expect(server.output).toContain(whatToDo);
    putBack();
    await server.untilReady(true);
    await expectWhole(load, server, start);
  }
});

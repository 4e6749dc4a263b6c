import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { type Editor, openEditor } from '../harness/clients.ts';
import { closeAll } from '../harness/open.ts';
import { findBackends } from './backends.ts';
import { CountingWriter } from './counting-writer.ts';
import { Outage } from './outage.ts';
import { SyncNode } from './sync-node.ts';

const backends = await findBackends();
const onBackends = 'reason' in backends ? describe.skip : describe;
const suffix = 'reason' in backends ? ` (${backends.reason})` : '';

/** Looks again and again, as what happens in another process has no event here. The test's own limit ends it. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

onBackends(`two sync servers on one PostgreSQL and one Redis${suffix}`, () => {
  let postgres: Outage;
  let redis: Outage;
  let nodes: [SyncNode, SyncNode];
  let document: string;
  const env = () => ({ DATABASE_URL: postgres.url, REDIS_URL: redis.url, COMPACT_AFTER: '60', LOG_LEVEL: 'info' });

  beforeAll(async () => {
    if ('reason' in backends) return;
    postgres = await Outage.before(backends.postgres.url, backends.postgres.restart);
    redis = await Outage.before(backends.redis.url, backends.redis.restart);
    nodes = await Promise.all([SyncNode.start(env()), SyncNode.start(env())]);
    document = `doc ${randomUUID()}`;
  });
  afterEach(closeAll);
  afterAll(async () => {
    if ('reason' in backends) return;
    // A node that did not start must not keep the others running.
    for (const node of nodes ?? []) await node.stop('SIGKILL');
    postgres.close();
    redis.close();
    await backends.stop();
  });

  const open = async (node: SyncNode): Promise<Editor> => {
    const editor = openEditor(node.webSocketUrl, document);
    await editor.synced();
    return editor;
  };

  it('[SYN22] let stock clients on both edit one document, and see each other', async () => {
    const [ada, ben] = [await open(nodes[0]), await open(nodes[1])];
    ada.provider.awareness.setLocalStateField('user', { name: 'Ada' });
    ada.text.insert(0, 'hello ');
    await ben.shows((text) => text === 'hello ');
    ben.text.insert(6, 'world');
    await ada.shows((text) => text === 'hello world');
    await until(() => [...ben.provider.awareness.getStates().values()].some((state) => state['user']?.name === 'Ada'));
    // Who comes later sees who is there already.
    const eve = await open(nodes[1]);
    await until(() => eve.provider.awareness.getStates().size >= 2);
    expect(await nodes[0].health()).toMatchObject({ status: 'ok', durability: 'disk' });
    ada.leave();
    await until(() => ben.provider.awareness.getStates().size < 3);
  });

  it('[SYN19] [SYN20] [SYN23] lose nothing that was acknowledged when a node, Redis and PostgreSQL go in turn', async () => {
    const [one, two] = nodes;
    const editors = [await open(one), await open(one), await open(two), await open(two)];
    const typing = editors.map((editor, index) => {
      let count = 0;
      return setInterval(() => {
        const at = Math.floor(Math.random() * (editor.text.length + 1));
        editor.text.insert(at, `<${index}:${count++}>`);
        if (count % 5 === 0) editor.text.delete(0, 3);
      }, 15);
    });
    const writers = [one, one, two, two].map(
      (node, index) =>
        new CountingWriter(`writer ${index}`, () => `${node.webSocketUrl}/sync/${encodeURIComponent(document)}`),
    );
    const saved = (): number => writers.reduce((sum, writer) => sum + writer.saved, 0);
    const more = async (count: number): Promise<void> => {
      const enough = saved() + count;
      await until(() => saved() >= enough);
    };
    try {
      await more(300);

      await two.stop('SIGKILL');
      await more(200);
      await two.start();
      await more(300);

      await redis.begin();
      await until(async () => (await one.health()).status === 'degraded' && (await two.health()).status === 'degraded');
      // Edits are saved meanwhile, and come across, if later.
      await more(200);
      const mark = `mark ${randomUUID()}`;
      editors[0]?.doc.getMap('marks').set(mark, true);
      await until(() => editors[3]?.doc.getMap('marks').has(mark) === true);
      await redis.end();
      await until(async () => (await one.health()).status === 'ok' && (await two.health()).status === 'ok');
      await more(300);

      await postgres.begin();
      await until(async () => !(await one.isReady()) && !(await two.isReady()));
      await postgres.end();
      await more(300);

      await one.stop('SIGKILL');
      await more(100);
      await one.start();
      await more(200);
    } finally {
      for (const timer of typing) clearInterval(timer);
      await Promise.all(writers.map((writer) => writer.stop()));
    }

    // A server that saw nothing of all this shows what is stored, and only that.
    const equal = (): boolean => {
      const [first, ...others] = editors.map(({ doc }) => Y.snapshot(doc));
      return first !== undefined && others.every((other) => Y.equalSnapshots(first, other));
    };
    await until(equal);
    await until(async () => (await one.isReady()) && (await two.isReady()));
    await Promise.all(editors.map((editor) => saves(editor)));
    for (const node of nodes) expect(await node.stop('SIGTERM')).toBe(0);
    const third = await SyncNode.start(env());
    try {
      const late = await open(third);
      for (const { text } of editors) expect(text.toString()).toBe(late.text.toString());
      const accounts = writers.flatMap((writer) => writer.accounts);
      const lost = accounts.flatMap(({ name, saved: count }) => {
        const there = late.doc.getArray<number>(name).toArray();
        return Array.from({ length: count }, (_, at) => at + 1)
          .filter((number, at) => there[at] !== number)
          .map((number) => `${name}: ${number}`);
      });
      expect(lost).toEqual([]);
      expect(accounts.length).toBeGreaterThan(4);
      expect(late.doc.store.pendingStructs).toBeNull();
    } finally {
      await third.stop('SIGKILL');
    }
  }, 120_000);
});

/** Resolves when something that the editor wrote now has come back to it, as stored: so is all before it. */
async function saves(editor: Editor): Promise<void> {
  const { doc, provider } = editor;
  doc.getMap('ends').set(String(doc.clientID), true);
  await new Promise<void>((resolve) => {
    provider.ws?.addEventListener('message', (event) => {
      const bytes = new Uint8Array(event.data);
      if (bytes[0] === 0 && bytes[1] === 2) {
        const { to } = Y.parseUpdateMeta(bytes.slice(2 + sizeOfLength(bytes)));
        if ((to.get(doc.clientID) ?? 0) >= Y.getState(doc.store, doc.clientID)) resolve();
      }
    });
  });
}

function sizeOfLength(bytes: Uint8Array): number {
  let size = 1;
  while ((bytes[1 + size] ?? 0) >= 128) size += 1;
  return size;
}

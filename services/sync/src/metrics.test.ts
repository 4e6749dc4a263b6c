import { beforeEach, describe, expect, it } from '@jest/globals';
import { createMetrics } from '@nodegx/service-kit';
import { FakeClock } from '@nodegx/service-kit/testing';
import { Registry } from 'prom-client';
import { behindBytes } from './backlog.ts';
import type { Connection } from './connection.ts';
import { createTally, showGauges } from './metrics.ts';
import { Pace } from './pace.ts';
import { createEngine, type Engine } from './testing/engine.ts';
import { HandStore } from './testing/hand-store.ts';
import { typed } from './testing/news.ts';
import { rawUpdate, text } from './testing/raw-update.ts';
import { settle } from './testing/turns.ts';
import { awarenessMessage, step1Message, step2Message, updateMessage } from './wire/messages.ts';

describe('the figures of the sync service', () => {
  const registry = new Registry();
  let engine: Engine;
  let connections: Set<Connection>;
  let isBusUp: boolean;
  beforeEach(() => {
    engine = createEngine({ store: new HandStore() });
    connections = new Set();
    isBusUp = true;
    registry.clear();
    const { documents, commit, tally } = engine;
    const pace = new Pace({ clock: new FakeClock(), maxWindowMs: 30 });
    const watched = { documents, commit, connections, pace, tally, isBusUp: () => isBusUp };
    showGauges(createMetrics(registry, 'sync'), () => ({ max_documents: 7 }), watched);
  });

  async function figure(name: string): Promise<number | undefined> {
    const metric = (await registry.getMetricsAsJSON()).find((one) => one.name === `nodegx_sync_${name}`);
    return metric?.values[0]?.value;
  }
  async function enter(token: string) {
    const person = engine.connect({ token });
    connections.add(person.connection);
    await settle();
    person.connection.message(step1Message(new Uint8Array([0])));
    return person;
  }

  it('tell those who are let in from those who are not yet', async () => {
    await enter('ada');
    connections.add(engine.connect({ token: undefined, protocol: 'nodegx.v1' }).connection);
    await settle();
    expect(await figure('open_connections')).toBe(2);
    expect(await figure('entering_connections')).toBe(1);
    expect(await figure('open_documents')).toBe(1);
  });

  it('show readers that are behind, and count what they get in one piece', async () => {
    const [ada, slow] = [await enter('ada'), await enter('slow')];
    slow.socket.buffered = behindBytes + 1;
    ada.connection.message(updateMessage(typed(1, 0, 'a')));
    engine.turns.end();
    expect(await figure('behind_connections')).toBe(1);
    slow.socket.buffered = 0;
    engine.clock.advance(100);
    expect(await figure('behind_connections')).toBe(0);
    expect(engine.tally.mergedBacklogs).toBe(1);
  });

  it('show who waits, for what nobody has sent or what is somebody else’s, and count when they are asked again', async () => {
    const [ada, ben] = [await enter('ada'), await enter('ben')];
    ada.connection.message(updateMessage(typed(1, 0, 'a')));
    expect(await figure('held_client_ids')).toBe(1);
    ben.connection.message(
      step2Message(rawUpdate([{ client: 1, clock: 1, structs: [text('b', { client: 1, clock: 0 })] }])),
    );
    expect(await figure('waiting_clients')).toBe(1);
    expect(engine.tally).toMatchObject({ foreignUpdates: 1, partlyTaken: 1, askedAgain: 0 });
    ada.connection.message(
      updateMessage(rawUpdate([{ client: 1, clock: 1, structs: [text('c', { client: 1, clock: 0 })] }])),
    );
    expect(await figure('waiting_clients')).toBe(0);
    expect(engine.tally.askedAgain).toBe(1);
  });

  it('show what is not stored yet and how old it is', async () => {
    const ada = await enter('ada');
    ada.connection.message(updateMessage(typed(1, 0, 'a')));
    engine.clock.advance(2_000);
    expect(await figure('unsaved_updates')).toBe(1);
    expect(await figure('unsaved_bytes')).toBeGreaterThan(0);
    expect(await figure('oldest_unsaved_seconds')).toBe(2);
  });

  it('show how many updates went into a frame, and how far presence frames lie apart', async () => {
    const [ada] = [await enter('ada'), await enter('ben')];
    for (const clock of [0, 1, 2, 3]) ada.connection.message(updateMessage(typed(1, clock, 'a')));
    ada.connection.message(awarenessMessage(Uint8Array.from([1, 1, 1, 2, 0x7b, 0x7d])));
    engine.turns.end();
    expect(await figure('relay_merge_ratio')).toBe(4);
    expect(await figure('presence_tick_seconds')).toBe(0.04);
    expect(await figure('present_people')).toBe(1);
  });

  it('show whether the bus is up, and every bound', async () => {
    expect(await figure('bus_up_bool')).toBe(1);
    isBusUp = false;
    expect(await figure('bus_up_bool')).toBe(0);
    expect(await figure('bound_limit')).toBe(7);
  });

  it('count everything that the tally counts', async () => {
    registry.clear();
    const tally = createTally(createMetrics(registry, 'sync'));
    const names = Object.entries(tally).flatMap(([name, value]) => (typeof value === 'number' ? [name] : []));
    for (const [index, name] of names.entries()) Object.assign(tally, { [name]: 1_000 + index });
    tally.refused('read_only');
    const shown = (await registry.getMetricsAsJSON()).flatMap(({ values }) => values.map(({ value }) => value));
    for (const index of names.keys()) expect(shown).toContain(1_000 + index);
    expect(await figure('refused_refusals_total')).toBe(1);
  });
});

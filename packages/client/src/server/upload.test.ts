import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type * as Y from 'yjs';
import { Provider } from '../provider.ts';
import { seededRandom } from '../testing/chance.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { fakePlatform } from '../testing/fake-platform.ts';
import { FakeServer } from '../testing/fake-server.ts';
import { savedMessage } from '../wire/messages.ts';

let clock: FakeClock;
let server: FakeServer;
const opened: Provider[] = [];

beforeEach(() => {
  clock = new FakeClock();
  server = new FakeServer(clock);
});

afterEach(async () => {
  for (const provider of opened.splice(0)) await provider.close();
});

function client(): { provider: Provider; text: Y.Text; faults: string[] } {
  const platform = fakePlatform(clock, seededRandom(1), server.openSocket);
  const provider = new Provider({ server: 'ws://server/sync', document: 'notes' }, platform);
  const faults: string[] = [];
  provider.on('fault', ({ code }) => faults.push(code));
  opened.push(provider);
  return { provider, text: provider.doc.getText('text'), faults };
}

const serverText = (): string => server.doc.getText('text').toString();

describe('a server that takes only so much at once', () => {
  it('[SYN25] gets long offline work in parts, and says of all of it that it is saved', async () => {
    server.isDown = true;
    server.maxMessageBytes = 2_000;
    server.savesAtOnce = false;
    const { provider, text, faults } = client();
    for (let index = 0; index < 300; index++) text.insert(text.length >> 1, `line ${index} of what was written. `);
    text.delete(100, 500);
    server.isDown = false;
    await clock.advance(60_000);
    expect(serverText()).toBe(text.toString());
    expect(server.sessions.filter(({ updates }) => updates > 0)).toHaveLength(1);
    expect(server.incomplete).toBe(0);
    const { updates = 0 } = server.open[0] ?? {};
    expect(updates).toBeGreaterThan(5);
    server.open[0]?.send(savedMessage(updates - 1));
    await clock.advance(100);
    expect(provider.saveState).toEqual({ saved: false, unsaved: 301, durability: 'disk' });
    server.save();
    await clock.advance(100);
    expect(provider.saved).toBe(true);
    text.insert(0, 'and on it goes');
    await clock.advance(100);
    expect(serverText()).toBe(text.toString());
    expect(faults).toEqual([]);
  });

  it('[SYN25] gets what is pasted while connected in parts, too, and keystrokes made meanwhile after it', async () => {
    server.maxMessageBytes = 2_000;
    const { provider, text } = client();
    await clock.advance(100);
    server.buffered = 2 * 1024 * 1024;
    text.insert(0, 'pasted '.repeat(2_000));
    text.insert(3, 'typed');
    await clock.advance(500);
    expect(serverText()).toBe('');
    server.buffered = 0;
    await clock.advance(1_000);
    expect(serverText()).toBe(text.toString());
    expect(provider.saved).toBe(true);
    expect(server.sessions).toHaveLength(1);
    expect(server.incomplete).toBe(0);
  });

  it('[SYN25] says it once of what fits into no message; the rest goes through, and all of it when it is gone', async () => {
    server.maxMessageBytes = 2_000;
    server.isDown = true;
    const { provider, text, faults } = client();
    const map = provider.doc.getMap('map');
    text.insert(0, 'before');
    map.set('picture', new Uint8Array(5_000));
    text.insert(6, ' and behind');
    server.isDown = false;
    await clock.advance(60_000);
    expect(provider.state).toEqual({ at: 'live', via: 'server' });
    expect(faults).toEqual(['edit_too_large']);
    expect(serverText()).toBe('before');
    expect(provider.saved).toBe(false);
    text.insert(0, 'still kept: ');
    await clock.advance(60_000);
    expect(faults).toEqual(['edit_too_large']);
    const sent = server.open[0]?.updates ?? 0;
    await clock.advance(60_000);
    expect(server.open[0]?.updates).toBe(sent);
    map.delete('picture');
    await clock.advance(10_000);
    expect(serverText()).toBe('still kept: before and behind');
    expect(provider.saved).toBe(true);
    expect(server.sessions.filter(({ updates }) => updates > 0)).toHaveLength(1);
  });

  it('[SYN25] that wants to know again at once is not flooded, and everything arrives', async () => {
    server.maxMessageBytes = 2_000;
    const { provider, text } = client();
    await clock.advance(100);
    server.refuseUpdate = () => 'storage_unavailable';
    text.insert(0, 'pasted '.repeat(3_000));
    await clock.advance(100);
    const before = server.open[0]?.updates ?? 0;
    const ask = new Uint8Array([0, 0, 1, 0]);
    for (let times = 0; times < 10; times++) {
      server.open[0]?.send(ask);
      await clock.advance(20);
    }
    server.refuseUpdate = undefined;
    expect((server.open[0]?.updates ?? 0) - before).toBeLessThan(40);
    await clock.advance(20_000);
    expect(serverText()).toBe(text.toString());
    expect(provider.saved).toBe(true);
  });

  it('does not fill its line with what was refused for good', async () => {
    const { provider, text } = client();
    await clock.advance(100);
    server.refuseUpdate = () => 'document_too_large';
    for (let index = 0; index < 100; index++) {
      text.insert(0, 'x');
      await clock.advance(100);
    }
    expect(server.open[0]?.updates).toBeLessThan(5);
    expect(provider.saved).toBe(false);
    server.refuseUpdate = undefined;
    await clock.advance(120_000);
    expect(serverText()).toHaveLength(100);
    expect(provider.saved).toBe(true);
  });
});

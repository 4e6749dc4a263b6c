import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenTabs } from '../platform/platform.ts';
import type { Channel } from '../sync/peer-line.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { TabsLink } from './tabs-link.ts';

let clock: FakeClock;
let listeners: Set<(message: unknown) => void>;
let posted: number;

beforeEach(() => {
  clock = new FakeClock();
  listeners = new Set();
  posted = 0;
});

/** All tabs of one browser. */
const openTabs: OpenTabs = (_name, onMessage) => {
  listeners.add(onMessage);
  return {
    post: (message) => {
      posted += 1;
      for (const listener of [...listeners]) if (listener !== onMessage) listener(structuredClone(message));
    },
    close: () => void listeners.delete(onMessage),
  };
};

interface Tab {
  link: TabsLink;
  channels: Channel[];
  heard: Uint8Array[];
  closed: number;
}

function tab(self: string): Tab {
  const opened: Tab = {
    link: new TabsLink({
      name: 'notes',
      self,
      openTabs,
      clock,
      onTab: (channel) => {
        opened.channels.push(channel);
        return {
          message: (bytes) => opened.heard.push(bytes),
          drained: () => undefined,
          stalled: () => undefined,
          resumed: () => undefined,
          rerouted: () => undefined,
          closed: () => {
            opened.closed += 1;
          },
        };
      },
    }),
    channels: [],
    heard: [],
    closed: 0,
  };
  return opened;
}

describe('the tabs of one browser', () => {
  it('[PEER21] find each other, and hear only what is for them', () => {
    const tabs = ['a', 'b', 'c'].map(tab);
    for (const { link } of tabs) link.start();
    expect(tabs.map(({ channels }) => channels.length)).toEqual([2, 2, 2]);
    tabs[0]?.channels[0]?.send(new Uint8Array([1, 2]));
    expect(tabs.map(({ heard }) => heard.length)).toEqual([0, 1, 0]);
  });

  it('[PEER21] leave with a word, or by saying nothing for long', async () => {
    const [one, other] = [tab('a'), tab('b')];
    one.link.start();
    other.link.start();
    other.link.stop();
    expect(one.closed).toBe(1);
    for (const listener of listeners) listener({ from: 'crashed', kind: 'hello' });
    expect(one.channels).toHaveLength(2);
    await clock.advance(140_000);
    expect(one.closed).toBe(1);
    await clock.advance(40_000);
    expect(one.closed).toBe(2);
    one.link.stop();
    expect(clock.pending).toBe(0);
  });

  it('pass over whatever else is said on the channel', () => {
    const one = tab('a');
    one.link.start();
    const odd = [
      null,
      7,
      'hello',
      {},
      { from: 1, kind: 'hello' },
      { from: 'b', kind: 'odd' },
      { from: 'b', kind: 'data', bytes: 'x' },
    ];
    for (const message of odd) for (const listener of listeners) listener(message);
    expect(one.channels).toHaveLength(0);
    for (let index = 0; index < 100; index++)
      for (const listener of listeners) listener({ from: `${index}`, kind: 'hello' });
    expect(one.channels).toHaveLength(32);
    expect(posted).toBeLessThan(40);
    one.link.stop();
  });
});

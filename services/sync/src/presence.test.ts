import { describe, expect, it } from '@jest/globals';
import * as encoding from 'lib0/encoding';
import { ByteReader } from './bytes/reader.ts';
import { Presence, type PresenceLimits } from './presence.ts';
import { seeded, seeds } from './testing/random-documents.ts';
import { StockPresence } from './testing/stock-presence.ts';

const limits: PresenceLimits = { maxStateBytes: 200, maxIdsPerOwner: 16 };
const gone = null;

function entries(...states: [client: number, clock: number, json: string | null][]): Uint8Array {
  const to = encoding.createEncoder();
  encoding.writeVarUint(to, states.length);
  for (const [client, clock, json] of states) {
    encoding.writeVarUint(to, client);
    encoding.writeVarUint(to, clock);
    encoding.writeVarString(to, json ?? 'null');
  }
  return encoding.toUint8Array(to);
}

function read(bytes: Uint8Array | undefined): Map<number, { clock: number; json: string }> {
  const states = new Map<number, { clock: number; json: string }>();
  if (bytes === undefined) return states;
  const reader = new ByteReader(bytes);
  for (let left = reader.varUint(); left > 0; left--) {
    states.set(reader.varUint(), { clock: reader.varUint(), json: reader.text() });
  }
  expect(reader.hasMore).toBe(false);
  return states;
}

const jsonOf = (presence: Presence, client: number): string | undefined => read(presence.encodeAll()).get(client)?.json;

describe('Presence', () => {
  const [ada, ben, eve] = [{ name: 'ada' }, { name: 'ben' }, { name: 'eve' }];

  it('[SYN13] keeps the latest state of each id, and says what changed since it was last asked', () => {
    const presence = new Presence();
    expect(presence.encodeAll()).toBeUndefined();
    presence.receive(entries([1, 1, '{"at":1}']), ada, true, limits);
    presence.receive(entries([2, 1, '"ben"']), ben, true, limits);
    presence.receive(entries([1, 2, '{"at":2}']), ada, false, limits);
    expect(presence.size).toBe(2);
    const { entries: changes, onlyBy } = presence.takeChanges();
    expect(read(changes).get(1)).toEqual({ clock: 2, json: '{"at":2}' });
    expect(onlyBy).toBeUndefined();
    expect(presence.hasChanges).toBe(false);
    presence.receive(entries([1, 1, '{"at":1}']), ada, false, limits);
    expect(presence.hasChanges).toBe(false);
    presence.receive(entries([1, 3, '{"at":3}']), ada, false, limits);
    expect(presence.takeChanges().onlyBy).toBe(ada);
  });

  it('[SYN13] takes states for opaque, but not for broken', () => {
    const presence = new Presence();
    const odd = '{"ünï":"🙂","__proto__":[1.5,null]}';
    expect(presence.receive(entries([1, 1, odd]), ada, true, limits)).toBe('accepted');
    expect(jsonOf(presence, 1)).toBe(odd);
    for (const broken of ['', '{', 'undefined', "{'a':1}"]) {
      expect(presence.receive(entries([1, 9, broken]), ada, false, limits)).toBe('unreadable');
    }
    const notText = Uint8Array.from([1, 1, 9, 3, 0x22, 0xff, 0x22]);
    expect(presence.receive(notText, ada, false, limits)).toBe('unreadable');
    expect(jsonOf(presence, 1)).toBe(odd);
  });

  it('[SYN13] refuses states nested so deep that the clients of others could not repeat them', () => {
    const deep = '['.repeat(8_000) + ']'.repeat(8_000);
    const outcome = new Presence().receive(entries([1, 1, deep]), ada, true, { ...limits, maxStateBytes: 1e6 });
    expect(outcome).toBe('unreadable');
  });

  it.each([
    ['cut off', entries([1, 1, '{}']).slice(0, -1)],
    ['a number that is NaN', Uint8Array.from([1, ...new Array(400).fill(0x80), 0, 1, 2, 0x7b, 0x7d])],
    ['empty', new Uint8Array([])],
  ])('entries that are %s are unreadable', (_what, bytes) => {
    expect(new Presence().receive(bytes, ada, true, limits)).toBe('unreadable');
  });

  it('[SYN28] refuses a state that is too large, a seventeenth id, and more entries than people', () => {
    const presence = new Presence();
    const large = JSON.stringify('x'.repeat(199));
    expect(presence.receive(entries([1, 1, large]), ada, true, limits)).toBe('too-large');
    for (let id = 1; id <= 16; id++)
      expect(presence.receive(entries([id, 1, '{}']), ada, false, limits)).toBe('accepted');
    expect(presence.receive(entries([17, 1, '{}']), ada, false, limits)).toBe('too-large');
    expect(presence.size).toBe(16);
    presence.leave(ada);
    const to = encoding.createEncoder();
    encoding.writeVarUint(to, 10_001);
    expect(presence.receive(encoding.toUint8Array(to), ada, false, limits)).toBe('too-large');
  });

  it('[SYN28] ids that others left behind count too for whoever takes them over', () => {
    const presence = new Presence();
    for (let id = 1; id <= 60; id++) presence.receive(entries([id, 1, '{}']), { id }, true, limits);
    const owners = [...read(presence.encodeAll()).keys()];
    expect(owners).toHaveLength(60);
    const many = new Presence();
    for (let id = 1; id <= 60; id++) {
      const owner = { id };
      many.receive(entries([id, 1, '{}']), owner, true, limits);
      many.leave(owner);
    }
    for (let id = 1; id <= 60; id++) many.receive(entries([id, 2, '{}']), eve, false, limits);
    expect(many.size).toBe(16);
    many.leave(eve);
    expect(many.size).toBe(0);
  });

  it('[SYN14] ids leave with their connection', () => {
    const presence = new Presence();
    presence.receive(entries([1, 5, '{}']), ada, true, limits);
    presence.receive(entries([2, 1, '{}']), ben, true, limits);
    presence.takeChanges();
    presence.leave(ada);
    expect(read(presence.takeChanges().entries)).toEqual(new Map([[1, { clock: 5, json: 'null' }]]));
    expect([...read(presence.encodeAll()).keys()]).toEqual([2]);
    presence.leave(ada);
    expect(presence.hasChanges).toBe(false);
  });

  it('[SYN14] a late echo of somebody who left leaves no ghost, and they may return with the same clock', () => {
    const presence = new Presence();
    presence.receive(entries([1, 5, '{}']), ada, true, limits);
    presence.leave(ada);
    presence.receive(entries([1, 5, '{}'], [2, 1, '{}']), ben, false, limits);
    expect([...read(presence.encodeAll()).keys()]).toEqual([2]);
    const again = { name: 'ada again' };
    presence.receive(entries([1, 5, '{"back":1}']), again, true, limits);
    expect(jsonOf(presence, 1)).toBe('{"back":1}');
    presence.leave(ben);
    expect([...read(presence.encodeAll()).keys()]).toEqual([1]);
  });

  it('[SYN15] leaves out newer states for an id that belongs to somebody else, and their removals', () => {
    const presence = new Presence();
    presence.receive(entries([1, 5, '{"real":1}']), ada, true, limits);
    expect(presence.receive(entries([1, 9, '{"fake":1}']), eve, false, limits)).toBe('foreign');
    expect(presence.receive(entries([1, 5, gone]), eve, false, limits)).toBe('foreign');
    expect(presence.receive(entries([1, 9, '{"fake":1}']), ben, true, limits)).toBe('foreign');
    expect(jsonOf(presence, 1)).toBe('{"real":1}');
    presence.leave(eve);
    expect(jsonOf(presence, 1)).toBe('{"real":1}');
    expect(presence.receive(entries([1, 6, gone]), ada, false, limits)).toBe('accepted');
    expect(presence.size).toBe(0);
  });

  it('[SYN15] repeating what is known changes nothing and gives nothing', () => {
    const presence = new Presence();
    presence.receive(entries([1, 5, '{}']), ada, true, limits);
    presence.takeChanges();
    expect(presence.receive(entries([1, 5, '{}'], [1, 4, '{"old":1}']), ben, false, limits)).toBe('accepted');
    expect(presence.hasChanges).toBe(false);
    presence.leave(ben);
    expect(presence.size).toBe(1);
  });

  it('[SYN14] an id goes over to the connection that shows it first of all its messages', () => {
    const presence = new Presence();
    // A tab passes its neighbour's state on before the neighbour's own connection says anything.
    presence.receive(entries([2, 1, '{"ben":1}']), ada, false, limits);
    presence.receive(entries([2, 1, '{"ben":1}']), ben, true, limits);
    presence.leave(ada);
    expect(jsonOf(presence, 2)).toBe('{"ben":1}');
    presence.leave(ben);
    expect(presence.size).toBe(0);
  });

  it('[SYN14] an id belongs to the connection that writes under it, now', () => {
    const presence = new Presence();
    presence.receive(entries([1, 1, '{"fake":1}']), eve, true, limits);
    presence.receive(entries([1, 2, '{"real":1}']), ada, true, limits);
    expect(jsonOf(presence, 1)).toBe('{"fake":1}');
    // A tab that loads a neighbour's work from the browser's storage sends it as its own.
    presence.wrote(1, ben);
    presence.wrote(1, ada);
    presence.receive(entries([1, 3, '{"real":2}']), ada, false, limits);
    expect(jsonOf(presence, 1)).toBe('{"real":2}');
    presence.wrote(1, ada);
    expect(presence.receive(entries([1, 4, '{"real":3}']), ada, false, limits)).toBe('accepted');
    presence.leave(ben);
    expect(jsonOf(presence, 1)).toBe('{"real":3}');
  });

  it('holds copies: a state does not keep the frame that brought it', () => {
    const presence = new Presence();
    const bytes = entries([1, 1, '{"a":1}']);
    presence.receive(bytes, ada, true, limits);
    bytes.fill(0);
    expect(jsonOf(presence, 1)).toBe('{"a":1}');
  });

  it('remembers the clocks of the last thousand who left, not of all', () => {
    const presence = new Presence();
    for (let id = 1; id <= 3_000; id++) {
      const owner = {};
      presence.receive(entries([id, 7, '{}']), owner, true, limits);
      presence.leave(owner);
      presence.takeChanges();
    }
    presence.receive(entries([1, 7, '{}']), ben, false, limits);
    presence.receive(entries([2_900, 7, '{}']), ben, false, limits);
    expect([...read(presence.encodeAll()).keys()]).toEqual([1]);
  });

  it('[SYN28] a message full of strange ids costs no more in a crowd', () => {
    const presence = new Presence();
    for (let id = 1; id <= 9_000; id++) presence.receive(entries([id, 1, '{}']), { id }, true, limits);
    const strangers = Array.from({ length: 9_000 }, (_, at): [number, number, string] => [100_000 + at, 1, '{}']);
    for (let message = 0; message < 20; message++) presence.receive(entries(...strangers), eve, false, limits);
    expect(presence.size).toBe(9_016);
  });

  it.each(seeds(40))(
    '[SYN14] the latest state of everybody wins in the end, and leaves with them (seed %i)',
    (seed) => {
      const random = seeded(seed);
      const presence = new Presence();
      // Two browsers of two tabs, and two people with one tab each.
      const tabs = [1, 2, 3, 4, 5, 6].map((id) => new StockPresence(id));
      const neighbours = [[0, 1], [2, 3], [4], [5]];
      const open = new Map<StockPresence, { owner: object; isFirst: boolean; inbox: Uint8Array[] }>();
      const closed = new Set<StockPresence>();
      const relay = (): void => {
        if (!presence.hasChanges) return;
        const { entries: changes, onlyBy } = presence.takeChanges();
        for (const { owner, inbox } of open.values()) if (owner !== onlyBy) inbox.push(changes);
      };
      const serve = (tab: StockPresence): void => {
        const connection = open.get(tab);
        const message = tab.outbox.shift();
        if (!connection || !message) return;
        expect(presence.receive(message, connection.owner, connection.isFirst, limits)).not.toBe('unreadable');
        connection.isFirst = false;
      };
      const leave = (tab: StockPresence): void => {
        const connection = open.get(tab);
        tab.disconnect();
        open.delete(tab);
        if (connection) presence.leave(connection.owner);
      };
      const passOn = (tab: StockPresence): void => {
        const message = tab.channel.shift();
        const group = neighbours.find((members) => members.includes(tab.id - 1)) ?? [];
        if (!message) return;
        for (const index of group) {
          const other = tabs[index];
          if (other && other !== tab && !closed.has(other)) other.hear(message);
        }
      };
      const act = (tab: StockPresence): void => {
        if (closed.has(tab)) return passOn(tab);
        const choice = random(14);
        if (choice < 3) tab.show({ cursor: random(1_000) });
        else if (choice === 3 && open.has(tab)) leave(tab);
        else if (choice === 4 && !open.has(tab)) {
          const inbox: Uint8Array[] = [];
          const present = presence.encodeAll();
          if (present) inbox.push(present);
          open.set(tab, { owner: { tab: tab.id }, isFirst: true, inbox });
          tab.connect();
        } else if (choice === 5 && random(6) === 0) {
          // The tab is closed: it says so where it can, and is gone.
          tab.show(null);
          while (open.has(tab) && tab.outbox.length > 0) serve(tab);
          leave(tab);
          closed.add(tab);
        } else if (choice < 8) serve(tab);
        else if (choice < 10) {
          const message = open.get(tab)?.inbox.shift();
          if (message) tab.hear(message);
        } else if (choice < 12) passOn(tab);
        else relay();
      };
      for (let step = 0; step < 600; step++) act(tabs[random(tabs.length)] ?? (tabs[0] as StockPresence));
      // Everything that is on its way arrives.
      for (let round = 0; round < 200; round++) {
        for (const tab of tabs) {
          passOn(tab);
          serve(tab);
          const message = open.get(tab)?.inbox.shift();
          if (message) tab.hear(message);
        }
        relay();
      }
      const states = read(presence.encodeAll());
      for (const tab of tabs) {
        const local = tab.awareness.getLocalState();
        if (open.has(tab) && local) expect(states.get(tab.id)?.json).toBe(JSON.stringify(local));
        if (closed.has(tab)) expect(states.has(tab.id)).toBe(false);
      }
      for (const tab of open.keys()) leave(tab);
      expect(presence.size).toBe(0);
      for (const tab of tabs) tab.awareness.destroy();
    },
  );
});

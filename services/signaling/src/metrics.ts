import type { Metrics } from '@nodegx/service-kit';
import type { RoomEvent } from './room/commands.ts';
import type { World } from './room/world.ts';
import { Tally } from './tally.ts';

/** The parts that the gauges look at. */
export interface Watched {
  world(): World;
  connections(): number;
  watchers(): number;
  isShared(): boolean;
  isLogUp(): boolean;
  bounds(): Readonly<Record<string, number>>;
}

const invitesBy: readonly [outcome: string, event: RoomEvent][] = [
  ['delivered', 'invite-delivered'],
  ['undelivered', 'invite-undelivered'],
  ['accepted', 'invite-accepted'],
  ['declined', 'invite-declined'],
  ['revoked', 'invite-revoked'],
  ['expired', 'invite-expired'],
];

/** The service's tally, shown at `/metrics`. */
export function createTally(metrics: Metrics): Tally {
  const seconds = metrics.histogram({
    name: 'peer_connect',
    unit: 'seconds',
    help: 'How long clients say that it took until two peers were connected, by the kind of candidate.',
    labels: ['ice'],
    buckets: [0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30],
  });
  const tally = new Tally((ice, value) => seconds.observe({ ice }, value));
  const count = (name: string, unit: string, help: string, value: () => number): void => {
    metrics.counted({ name, unit, help }, value);
  };
  const event = (name: string, unit: string, help: string, of: RoomEvent): void => {
    count(name, unit, help, () => tally.events.get(of) ?? 0);
  };
  count('received', 'messages', 'Messages that clients sent.', () => tally.received);
  count('relayed', 'messages', 'Signals passed on, by each peer that got one.', () => tally.relayed);
  count('malformed', 'messages', 'Messages that were not understood.', () => tally.malformed);
  event('opened', 'rooms', 'Rooms opened.', 'room-opened');
  event('closed', 'rooms', 'Rooms closed.', 'room-closed');
  event('taken', 'seats', 'Seats taken.', 'joined');
  event('given_up', 'seats', 'Seats given up, by leaving or being put out.', 'left');
  event('expired', 'seats', 'Seats whose people did not come back in time.', 'expired');
  event('lost', 'connections', 'Connections lost whose seats were kept.', 'interrupted');
  byKind('resumed', 'seats', 'Seats resumed: with all that was missed, or with a new start (reset).', 'result', () => [
    ['complete', tally.events.get('resumed') ?? 0],
    ['reset', tally.events.get('resumed-with-reset') ?? 0],
    ['failed', tally.refusals.get('seat_gone') ?? 0],
  ]);
  byKind('invites', 'invites', 'Invitations by what became of them.', 'outcome', () =>
    invitesBy.map(([outcome, of]) => [outcome, tally.events.get(of) ?? 0]),
  );
  byKind('refused', 'refusals', 'Refusals by their stable code.', 'code', () => tally.refusals);
  byKind(
    'peer',
    'connections',
    'Connections between peers as clients report them, by candidate.',
    'ice',
    () => tally.ice,
  );
  return tally;

  function byKind(
    name: string,
    unit: string,
    help: string,
    label: string,
    read: () => Iterable<readonly [string, number]>,
  ): void {
    metrics.counter({
      name,
      unit,
      help,
      labels: [label],
      collect() {
        this.reset();
        for (const [kind, value] of read()) this.inc({ [label]: kind }, value);
      },
    });
  }
}

/** Shows what is there now, and the bounds of it. */
export function showGauges(metrics: Metrics, watched: Watched): void {
  const show = (name: string, unit: string, help: string, value: () => number): void => {
    metrics.gauge({
      name,
      unit,
      help,
      collect() {
        this.set(value());
      },
    });
  };
  const { world } = watched;
  show('open', 'rooms', 'Rooms that are open.', () => world().rooms.size);
  show('public', 'rooms', 'Rooms of them that are listed.', () => {
    let listed = 0;
    for (const room of world().rooms.values()) if (room.session !== undefined) listed += 1;
    return listed;
  });
  show('scheduled', 'rooms', 'Sessions that are announced.', () => world().scheduled.size);
  show('open', 'seats', 'Seats that are taken.', () => world().seats);
  show('interrupted', 'seats', 'Seats of them whose connection is lost.', () => world().interrupted.size);
  show('open', 'invites', 'Invitations that are not answered.', () => world().invitations.size);
  show('open', 'links', 'Invitation links that are not expired.', () => world().links.size);
  show('settled', 'invites', 'Invitations that are over and remembered.', () => world().settled.size);
  show('replay', 'bytes', 'Messages kept for those who may resume.', () => world().ringBytes);
  show('open', 'connections', 'Connections of people whom the service knows.', watched.connections);
  show('directory_watching', 'connections', 'Connections that watch the directory.', watched.watchers);
  show('log_shared', 'bool', 'Whether other servers have the same rooms.', () => (watched.isShared() ? 1 : 0));
  show('log_up', 'bool', 'Whether changes of rooms get through.', () => (watched.isLogUp() ? 1 : 0));
  metrics.gauge({
    name: 'bound',
    unit: 'limit',
    help: 'Bounds in force, by name; sizes in bytes.',
    labels: ['name'],
    collect() {
      this.reset();
      for (const [name, value] of Object.entries(watched.bounds())) this.set({ name }, value);
    },
  });
}

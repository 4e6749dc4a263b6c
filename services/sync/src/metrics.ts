import type { Metrics } from '@nodegx/service-kit';
import type { GroupCommit } from './commit.ts';
import type { Documents } from './documents.ts';
import type { Pace } from './pace.ts';
import { Tally } from './tally.ts';

/** The parts that the gauges look at. */
export interface Watched {
  documents: Documents;
  commit: Pick<GroupCommit, 'unsavedUpdates' | 'unsavedBytes' | 'oldestUnsavedMs' | 'isFailing'>;
  connections: ReadonlySet<WatchedConnection>;
  pace: Pace;
  tally: Tally;
  /** Whether other servers are heard at once; where there are none, they are. */
  isBusUp(): boolean;
}

/** A connection as the gauges see it. */
export interface WatchedConnection {
  /** Nobody yet: who it is, or the document, is not known. */
  readonly personId: string | undefined;
  readonly isBehind: boolean;
}

/** The service's tally, shown at `/metrics`. */
export function createTally(metrics: Metrics): Tally {
  const seconds = metrics.histogram({
    name: 'commit',
    unit: 'seconds',
    help: 'How long a commit took until it was durable.',
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  });
  const entries = metrics.histogram({
    name: 'commit',
    unit: 'entries',
    help: 'How many documents one commit spanned.',
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
  });
  const tally = new Tally((took, count) => {
    seconds.observe(took);
    entries.observe(count);
  });
  const count = (name: string, unit: string, help: string, value: () => number): void => {
    metrics.counted({ name, unit, help }, value);
  };
  count('received', 'updates', 'Updates that clients sent.', () => tally.receivedUpdates);
  count('received', 'bytes', 'Bytes that clients sent.', () => tally.receivedBytes);
  count('incomplete', 'updates', 'Updates that built on what the server lacked.', () => tally.incompleteUpdates);
  count('unknown', 'messages', 'Messages of a kind that this server does not know.', () => tally.unknownMessages);
  count('relayed', 'updates', 'Updates that were passed on.', () => tally.relayedUpdates);
  count(
    'relayed',
    'frames',
    'Frames built for them; fewer than updates when turns are merged.',
    () => tally.relayedFrames,
  );
  count('delivered', 'frames', 'Frames sent to clients.', () => tally.deliveries);
  count('delivered', 'bytes', 'Bytes in them.', () => tally.deliveredBytes);
  count('stored', 'commits', 'Commits to the store.', () => tally.commits);
  count('failed', 'commits', 'Commits that failed and were tried again.', () => tally.failedCommits);
  count('stored', 'entries', 'Log entries stored.', () => tally.storedEntries);
  count('stored', 'bytes', 'Bytes in them.', () => tally.storedBytes);
  count('finished', 'compactions', 'Documents compacted.', () => tally.compactions);
  count('failed', 'compactions', 'Compactions that failed and changed nothing.', () => tally.failedCompactions);
  count('document', 'loads', 'Documents loaded from the store.', () => tally.loads);
  count('failed', 'loads', 'Documents that could not be loaded.', () => tally.failedLoads);
  count('document', 'unloads', 'Documents let go from memory.', () => tally.unloads);
  count('asked_again', 'clients', 'Clients asked for what they had to keep back.', () => tally.askedAgain);
  count('partly_taken', 'updates', 'Updates that could be taken in part only.', () => tally.partlyTaken);
  count(
    'foreign',
    'updates',
    'Updates that brought something new under the client id of somebody else who is there.',
    () => tally.foreignUpdates,
  );
  count(
    'merged',
    'backlogs',
    'Differences sent to readers that had fallen behind, each instead of many updates.',
    () => tally.mergedBacklogs,
  );
  count('bus_published', 'messages', 'Messages for the other servers.', () => tally.publishedMessages);
  count('bus_received', 'messages', 'Messages from the other servers.', () => tally.busMessages);
  count('bus_lost', 'connections', 'Times that the bus went out of reach.', () => tally.busOutages);
  count('bus_made', 'connections', 'Times that the bus came within reach.', () => tally.busConnects);
  count('log', 'gaps', 'Times that something other servers stored was missing here.', () => tally.gaps);
  count('log', 'catch_ups', 'Times that the store was read for it.', () => tally.catchUps);
  count('failed', 'catch_ups', 'Those that failed and were tried again.', () => tally.failedCatchUps);
  metrics.counter({
    name: 'refused',
    unit: 'refusals',
    help: 'Refusals by their stable code.',
    labels: ['code'],
    collect() {
      this.reset();
      for (const [code, value] of tally.refusals) this.inc({ code }, value);
    },
  });
  return tally;
}

/** Shows what is there now: documents, connections, what waits to be stored. */
export function showGauges(metrics: Metrics, bounds: () => Record<string, number>, watched: Watched): void {
  const show = (name: string, unit: string, help: string, value: (now: Watched) => number): void => {
    metrics.gauge({
      name,
      unit,
      help,
      collect() {
        this.set(value(watched));
      },
    });
  };
  show('open', 'documents', 'Documents in memory.', ({ documents }) => documents.size);
  show('open', 'bytes', 'Bytes of the documents in memory.', ({ documents }) =>
    sum(documents, (one) => one.byteLength),
  );
  show('present', 'people', 'People whose presence is shown.', ({ documents }) =>
    sum(documents, (one) => one.presence.size),
  );
  show('open', 'connections', 'Connections to documents.', ({ connections }) => connections.size);
  show('entering', 'connections', 'Those of them that are not let in yet.', ({ connections }) =>
    sum(connections, (one) => (one.personId === undefined ? 1 : 0)),
  );
  show('behind', 'connections', 'Readers that do not keep up and will get one difference.', ({ connections }) =>
    sum(connections, (one) => (one.isBehind ? 1 : 0)),
  );
  show('loading', 'documents', 'Documents that are being read from the store.', ({ documents }) => documents.loading);
  show(
    'behind',
    'documents',
    'Open documents of which something that other servers stored is missing here.',
    ({ documents }) => documents.behind,
  );
  show('waiting', 'clients', 'Clients that have to keep something back until others send its ground.', (now) =>
    sum(now.documents, (one) => one.waiting),
  );
  show('held', 'client_ids', 'Yjs client ids that belong to people who are there.', ({ documents }) =>
    sum(documents, (one) => one.heldIds),
  );
  show('parked', 'updates', 'Stored updates of open documents that build on what is not there.', ({ documents }) =>
    sum(documents, (one) => one.parked.length),
  );
  show('bus_up', 'bool', 'Whether other servers are heard at once.', ({ isBusUp }) => (isBusUp() ? 1 : 0));
  show('unsaved', 'updates', 'Updates taken in but not stored yet.', ({ commit }) => commit.unsavedUpdates);
  show('unsaved', 'bytes', 'Memory of what is taken in but not stored yet.', ({ commit }) => commit.unsavedBytes);
  show('oldest_unsaved', 'seconds', 'Age of the oldest of them.', ({ commit }) => commit.oldestUnsavedMs / 1000);
  show('store_writable', 'bool', 'Whether the last write to the store succeeded.', ({ commit }) =>
    commit.isFailing ? 0 : 1,
  );
  show(
    'relay_window',
    'seconds',
    'How long frames wait for more to go into them; 0 when there is time.',
    ({ pace }) => pace.windowMs() / 1000,
  );
  show(
    'relay_merge',
    'ratio',
    'Updates that went into one frame on average since the start; for a moment, divide the rates of the two counters.',
    ({ tally }) => tally.relayedUpdates / Math.max(1, tally.relayedFrames),
  );
  show('presence_tick', 'seconds', 'Longest time at present between two presence frames of a document.', (now) =>
    max(now.documents, (one) => one.presenceTickMs / 1000),
  );
  show('relay_busy', 'ratio', 'Share of the time that goes into passing on.', ({ pace }) => pace.share);
  metrics.gauge({
    name: 'bound',
    unit: 'limit',
    help: 'Bounds in force, by name; in seconds or bytes where the name says so.',
    labels: ['name'],
    collect() {
      this.reset();
      for (const [name, value] of Object.entries(bounds())) this.set({ name }, value);
    },
  });
}

function sum<T>(items: Iterable<T>, value: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}

function max<T>(items: Iterable<T>, value: (item: T) => number): number {
  let highest = 0;
  for (const item of items) highest = Math.max(highest, value(item));
  return highest;
}

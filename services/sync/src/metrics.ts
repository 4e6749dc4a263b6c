import type { Metrics } from '@nodegx/service-kit';
import type { GroupCommit } from './commit.ts';
import type { Documents } from './documents.ts';
import type { Pace } from './pace.ts';
import { Tally } from './tally.ts';

/** The parts that the gauges look at. */
export interface Watched {
  documents: Documents;
  commit: GroupCommit;
  connections: ReadonlySet<unknown>;
  pace: Pace;
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
    ({ pace }) => pace.windowMs(0) / 1000,
  );
  show('relay_busy', 'ratio', 'Share of the time that goes into passing on.', ({ pace }) => pace.share);
  metrics.gauge({
    name: 'bound',
    unit: 'limit',
    help: 'Bounds in force, by name; sizes in bytes.',
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

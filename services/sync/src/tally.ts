import type { Problem } from '@nodegx/protocol';
import type { CommitTally } from './commit.ts';
import type { CompactionTally } from './compaction.ts';
import type { ConnectionTally } from './connection.ts';
import type { DocumentsTally } from './documents.ts';
import type { RelayTally } from './relay.ts';

/** Every count of the service as plain numbers: adding to them costs nothing; `metrics.ts` shows them when asked. */
export class Tally implements CommitTally, CompactionTally, ConnectionTally, DocumentsTally, RelayTally {
  receivedUpdates = 0;
  receivedBytes = 0;
  incompleteUpdates = 0;
  unknownMessages = 0;
  relayedUpdates = 0;
  relayedFrames = 0;
  deliveries = 0;
  deliveredBytes = 0;
  commits = 0;
  failedCommits = 0;
  storedEntries = 0;
  storedBytes = 0;
  compactions = 0;
  failedCompactions = 0;
  loads = 0;
  failedLoads = 0;
  unloads = 0;
  foreignUpdates = 0;
  partlyTaken = 0;
  askedAgain = 0;
  mergedBacklogs = 0;
  publishedMessages = 0;
  busMessages = 0;
  busOutages = 0;
  busConnects = 0;
  gaps = 0;
  catchUps = 0;
  failedCatchUps = 0;
  readonly refusals = new Map<string, number>();
  readonly observeCommit: (seconds: number, entries: number) => void;

  constructor(observeCommit: (seconds: number, entries: number) => void) {
    this.observeCommit = observeCommit;
  }

  refused(code: Problem['code']): void {
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }
}

import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Clock,
  HeldFolder,
  hashName,
  type Logger,
  systemCode,
  type Timer,
  withoutContent,
  writeFileDurably,
} from '@nodegx/service-kit';
import { apply } from '../inbox/apply.ts';
import { fromSnapshot, type InboxSnapshot, toSnapshot } from '../inbox/snapshot.ts';
import { emptyInbox, type InboxState } from '../inbox/state.ts';
import { Checkpoints } from './checkpoints.ts';
import { Journal } from './journal.ts';
import { readEntries } from './journal-reader.ts';
import { sweepLeftovers } from './leftovers.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { DamagedFileError, PersonFile } from './person-file.ts';
import { encodeRecord } from './record.ts';
import { replay } from './replay.ts';
import { segmentName } from './segment.ts';
import type { Entry, Failure, InboxStore } from './store.ts';
import { Tails } from './tails.ts';
import type { StoreTally } from './tally.ts';

export interface FileStoreOptions {
  readonly folder: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly tally: StoreTally;
  /** The inbox of somebody that is in memory, if everything that was decided on it is stored. */
  settled(person: string): InboxState | undefined;
  /** When a journal file is full and the next one begins. What it holds is read at a start. */
  readonly segmentBytes?: number;
}

const defaultSegmentBytes = 64 * 1024 * 1024;
/** People who come back after a restart go first. */
const startPauseMs = 3_000;
/** With so many full journal files waiting, people's files are written without pauses. */
const patientSegments = 3;
/** A journal that grows slowly is written down all the same, so that what it holds does not stay in memory for weeks. */
const turnOverEveryMs = 10 * 60_000;

/**
 * Inboxes in files: a journal in front, which takes everybody's changes with one sync, and a small file for each person,
 * which the journal is written down to in the background. A change is durable once it is in the journal; a journal file
 * goes once all that it holds is in the files.
 */
export class FileStore implements InboxStore {
  readonly durability = 'disk';
  readonly #options: FileStoreOptions;
  readonly #people: string;
  readonly #tails = new Tails();
  readonly #turns = new OneAtATime();
  readonly #checkpoints: Checkpoints;
  #journal: Journal | undefined;
  /** Where the files of the people are. */
  #folder: HeldFolder | undefined;
  #generation = 0;
  #timer: Timer | undefined;
  #sweeping: Promise<void> = Promise.resolve();

  constructor(options: FileStoreOptions) {
    this.#options = options;
    this.#people = join(options.folder, 'people');
    const { clock, logger, tally, segmentBytes = defaultSegmentBytes } = options;
    this.#checkpoints = new Checkpoints({
      clock,
      logger,
      tally,
      tails: this.#tails,
      patientBytes: patientSegments * segmentBytes,
      segment: () => this.#journal?.segment ?? 0,
      write: (person) => this.#checkpoint(person),
      removeSettled: (before) => this.#removeSettled(before),
    });
  }

  get pending(): number {
    return this.#journal?.pending ?? 0;
  }

  get isFailing(): boolean {
    return this.#journal?.isFailing ?? false;
  }

  /** People whose changes are in the journal only, and the journal files that are kept for them. */
  get backlog(): { readonly people: number; readonly segments: number; readonly bytes: number } {
    return { people: this.#tails.people, segments: this.#tails.segments, bytes: this.#journal?.bytes ?? 0 };
  }

  shownEpoch(epoch: string): string {
    return this.#generation === 0 ? epoch : `${epoch}.${this.#generation}`;
  }

  async open(): Promise<void> {
    await mkdir(this.#people, { recursive: true, mode: 0o700 });
    const people = await HeldFolder.open(this.#people);
    this.#folder = people;
    await this.#open().catch(async (error: unknown) => {
      await people.close();
      throw error;
    });
  }

  async #open(): Promise<void> {
    const { folder, logger, tally, segmentBytes = defaultSegmentBytes } = this.#options;
    this.#generation = await this.#readGeneration();
    const { nextSegment, damaged, tornBytes } = await replay(folder, this.#tails);
    if (tornBytes > 0) logger.info({ tornBytes }, 'the journal ended in a write that was never acknowledged');
    if (damaged.length > 0) {
      logger.error({ files: damaged }, 'the journal is damaged: what could be read counts, every device loads anew');
      tally.damagedFiles += damaged.length;
      this.#generation += 1;
      await writeFileDurably(join(folder, 'generation'), String(this.#generation));
    }
    const onCommit = (seconds: number, records: number): void => tally.committed(seconds, records);
    const onFailing = (cause: unknown): void => this.#say(cause);
    this.#journal = new Journal(nextSegment, { folder, segmentBytes, onCommit, onFailing });
    await this.#journal.open();
    const { mtimeMs } = await stat(join(folder, segmentName(this.#journal.segment)));
    this.#sweeping = this.#sweep(mtimeMs);
    this.#checkpoints.soon(startPauseMs);
    this.#timer = this.#options.clock.every(turnOverEveryMs, () => this.#turnOver());
  }

  load(person: string): Promise<InboxState> {
    return this.#turns.run(person, () => this.#load(person));
  }

  append(entry: Entry, settled: (failure?: Failure) => void): void {
    if (this.#journal === undefined) throw new Error('the store is not open');
    const before = this.#journal.segment;
    const record = encodeRecord(entry);
    const { person, events } = entry;
    this.#journal.append(record, (written, cause) => {
      if (written === undefined) return settled({ kind: 'failed', cause });
      const { segment, at } = written;
      this.#tails.add(person, events.at(-1)?.seq ?? 0, segment, at, record.length);
      settled();
      if (segment !== before || this.#tails.segments > 1) this.#checkpoints.soon();
    });
  }

  /** The journal takes a record, and the folder of the people's files takes a file. */
  async probe(): Promise<void> {
    const nothing = encodeRecord({ person: '', epoch: '', events: [] });
    await new Promise<void>((resolve, reject) => {
      if (this.#journal === undefined) return reject(new Error('the store is not open'));
      this.#journal.append(nothing, (written, cause) => {
        if (written === undefined) reject(cause);
        else resolve();
      });
    });
    await this.#folder?.check();
    const path = join(this.#people, `probe-${randomUUID()}.tmp`);
    await writeFile(path, '', { flag: 'wx', mode: 0o600 });
    await rm(path);
  }

  async close(): Promise<void> {
    this.#checkpoints.stop();
    this.#timer?.cancel();
    await this.#journal?.close();
    await this.#turns.settled();
    await this.#sweeping;
    await this.#checkpoints.finish();
    await this.#folder?.close();
    this.#journal = undefined;
  }

  async #load(person: string): Promise<InboxState> {
    const file = this.#fileOf(person);
    let snapshot: InboxSnapshot | undefined;
    let isLost = false;
    try {
      snapshot = await file.read();
    } catch (error) {
      if (!(error instanceof DamagedFileError)) throw error;
      await this.#setAside(file, person);
      isLost = true;
    }
    // Nothing there means that nothing was stored, unless the folder is gone: then it is not an empty inbox.
    if (snapshot === undefined) await this.#folder?.check();
    const places = this.#tails.of(person);
    const entries = await readEntries(this.#options.folder, places);
    const tail = entries.filter((entry) => entry !== undefined);
    if (tail.length < entries.length) {
      isLost = true;
      this.#options.logger.error({ person: hashName(person) }, 'the journal changed since it was written');
    }
    const state = snapshot ? fromSnapshot(snapshot) : emptyInbox(tail[0]?.epoch ?? newEpoch());
    for (const { events } of tail) {
      for (const event of events) {
        if (event.seq <= state.seq) continue;
        if (event.seq !== state.seq + 1) isLost = true;
        apply(state, event);
      }
    }
    if (!isLost) return state;
    // What devices hold is no longer what this is: another epoch tells them, and must do so after a restart, too.
    const seq = Math.max(state.seq, places.at(-1)?.lastSeq ?? 0);
    const renewed: InboxState = { ...state, epoch: newEpoch(), seq, floor: seq };
    await file.write(toSnapshot(renewed));
    this.#tails.settle(person, renewed.seq);
    return renewed;
  }

  #fileOf(person: string): PersonFile {
    return new PersonFile(this.#people, person);
  }

  #say(cause: unknown): void {
    const { logger } = this.#options;
    if (cause === undefined) logger.info('the journal takes writes again');
    else logger.error({ error: withoutContent(cause) }, 'the journal takes no writes: what is sent is refused');
  }

  async #setAside(file: PersonFile, person: string): Promise<void> {
    const aside = await file.setAside(String(this.#options.clock.now()));
    this.#options.tally.damagedFiles += 1;
    const what = 'the file of an inbox is damaged and was set aside; the inbox goes on with what the journal holds';
    this.#options.logger.error({ person: hashName(person), file: aside }, what);
  }

  /** While it serves: with many people there are many folders to look into. */
  async #sweep(beforeMs: number): Promise<void> {
    const { folder, logger } = this.#options;
    try {
      const swept = (await sweepLeftovers(folder, beforeMs)) + (await sweepLeftovers(this.#people, beforeMs));
      if (swept > 0) logger.info({ swept }, 'files that were left half written have been removed');
    } catch (error) {
      logger.warn({ error: withoutContent(error) }, 'files that were left half written cannot be removed');
    }
  }

  #turnOver(): void {
    if (this.#tails.people === 0) return;
    this.#journal?.turnOver();
    this.probe().then(
      () => this.#checkpoints.soon(),
      () => undefined,
    );
  }

  /** Brings one file up to date, from the inbox in memory where it is there: that is what the journal comes to. */
  #checkpoint(person: string): Promise<void> {
    return this.#turns.run(person, async () => {
      if (!this.#tails.has(person)) return;
      const settled = this.#options.settled(person);
      const isCurrent = settled !== undefined && settled.seq === this.#tails.lastSeqOf(person);
      const state = isCurrent ? settled : await this.#load(person);
      const { seq } = state;
      await this.#fileOf(person).write(toSnapshot(state));
      this.#tails.settle(person, seq);
    });
  }

  async #removeSettled(before: number): Promise<void> {
    for (const segment of this.#tails.takeSettled(before)) {
      await rm(join(this.#options.folder, segmentName(segment)), { force: true }).catch(() => undefined);
    }
  }

  async #readGeneration(): Promise<number> {
    try {
      return Number(await readFile(join(this.#options.folder, 'generation'), 'utf8'));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return 0;
      throw error;
    }
  }
}

function newEpoch(): string {
  return randomBytes(9).toString('base64url');
}

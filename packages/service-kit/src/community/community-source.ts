import { types } from 'node:util';
import { type Community, type Diagnosis, formatDiagnosis, readCommunity } from '@nodegx/protocol';
import type { Clock, Timer } from '../clock.ts';
import type { Logger } from '../logger.ts';
import { StartupError } from '../startup-error.ts';
import { builtInCommunity } from './built-in-community.ts';
import type { CommunityOrigin } from './community-origin.ts';
import { FileOrigin } from './file-origin.ts';
import { UrlOrigin } from './url-origin.ts';

/** Why the newest edit of the community is not in force. */
export interface CommunityTrouble {
  /** For the operator, a line for each thing that is wrong. */
  readonly message: string;
  /** With file, line and column; empty when the file could not be read at all. */
  readonly diagnoses: readonly Diagnosis[];
}

/** The community as it stands now. It follows its file; a broken edit leaves the last good one in force. */
export interface CommunitySource {
  readonly current: Community;
  /** True: there is no file, this is the local community for one machine. */
  readonly isBuiltIn: boolean;
  /** Set while the newest edit cannot be used. */
  readonly lastProblem: CommunityTrouble | undefined;
  /** Calls the listener after each change that took effect. Returns what ends that. */
  onChange(listener: (community: Community) => void): () => void;
  stop(): void;
}

export interface CommunitySourceOptions {
  /** A path or an http(s) URL; `undefined` for the built-in local community. */
  readonly file: string | undefined;
  readonly logger: Logger;
  readonly clock: Clock;
}

/** Editors write a file in several steps; what they leave between them is not worth a complaint. */
const settleMs = 50;

/**
 * Loads a community and keeps it up to date. Throws `StartupError` with every diagnosis when the first load fails.
 */
export async function createCommunitySource({ file, logger, clock }: CommunitySourceOptions): Promise<CommunitySource> {
  if (file === undefined) return builtInSource();
  const origin = /^https?:\/\//.test(file) ? new UrlOrigin(file) : new FileOrigin(file, logger);
  const loaded = await load(origin);
  if (loaded === undefined || 'message' in loaded) {
    throw new StartupError('community_invalid', `The community cannot be used.\n${loaded?.message ?? 'It is empty.'}`);
  }
  return new LiveCommunity(loaded.community, origin, logger, clock);
}

function builtInSource(): CommunitySource {
  return {
    current: builtInCommunity(),
    isBuiltIn: true,
    lastProblem: undefined,
    onChange: () => () => undefined,
    stop: () => undefined,
  };
}

class LiveCommunity implements CommunitySource {
  readonly isBuiltIn = false;
  current: Community;
  lastProblem: CommunityTrouble | undefined;
  readonly #origin: CommunityOrigin;
  readonly #logger: Logger;
  readonly #clock: Clock;
  readonly #listeners = new Set<(community: Community) => void>();
  readonly #poll: Timer;
  readonly #unwatch: () => void;
  #settling: Timer | undefined;
  #loading = false;
  #again = false;
  #stopped = false;

  constructor(community: Community, origin: CommunityOrigin, logger: Logger, clock: Clock) {
    this.current = community;
    this.#origin = origin;
    this.#logger = logger;
    this.#clock = clock;
    this.#unwatch = origin.watch(() => this.#settle());
    this.#poll = clock.every(origin.pollMs, () => void this.#reload());
    // A change between the first load and the watch would otherwise wait for the poll.
    this.#settle();
  }

  onChange(listener: (community: Community) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stop(): void {
    this.#stopped = true;
    this.#unwatch();
    this.#poll.cancel();
    this.#settling?.cancel();
    this.#listeners.clear();
  }

  #settle(): void {
    this.#settling?.cancel();
    this.#settling = this.#clock.after(settleMs, () => void this.#reload());
  }

  async #reload(): Promise<void> {
    if (this.#loading) {
      this.#again = true;
      return;
    }
    this.#loading = true;
    do {
      this.#again = false;
      this.#take(await load(this.#origin));
    } while (this.#again && !this.#stopped);
    this.#loading = false;
  }

  #take(loaded: Loaded): void {
    if (loaded === undefined || this.#stopped) return;
    if ('message' in loaded) {
      if (loaded.message === this.lastProblem?.message) return;
      this.lastProblem = loaded;
      this.#logger.error({ problems: loaded.message.split('\n') }, 'community not updated: the last good one stays');
      return;
    }
    const isSame = JSON.stringify(loaded.community) === JSON.stringify(this.current);
    if (this.lastProblem || !isSame) this.#logger.info('community updated');
    this.lastProblem = undefined;
    this.current = loaded.community;
    if (!isSame) this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(this.current);
      } catch (err) {
        this.#logger.error({ err }, 'a listener failed to take a community change over');
      }
    }
  }
}

type Loaded = { readonly community: Community } | CommunityTrouble | undefined;

/** `undefined`: nothing new. */
async function load(origin: CommunityOrigin): Promise<Loaded> {
  let text: string | undefined;
  try {
    text = await origin.read();
  } catch (err) {
    return { message: types.isNativeError(err) ? err.message : String(err), diagnoses: [] };
  }
  if (text === undefined) return undefined;
  const read = readCommunity(text, origin.name);
  if (read.ok) return { community: read.community };
  return { message: read.diagnoses.map(formatDiagnosis).join('\n'), diagnoses: read.diagnoses };
}

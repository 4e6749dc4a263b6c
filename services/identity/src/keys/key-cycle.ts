import type { Clock, Logger, Timer } from '@nodegx/service-kit';
import { KeyRing } from './key-ring.ts';
import { loadKey, makeKey, type SigningKey, type StoredKey } from './signing-key.ts';

export interface KeyCycleOptions {
  readonly ring: KeyRing;
  readonly clock: Clock;
  readonly logger: Logger;
  /** A key signs for so long before the next takes its place. */
  readonly signForMs: number;
  /** Stays published for so long after the next took its place: as long as anything that it signed may live. */
  readonly keepForMs: number;
  /** Adds a key to those that are kept, and drops others by their names; on disk when it resolves. */
  save(added: StoredKey | undefined, dropped: ReadonlySet<string>): Promise<void>;
  /** The keys as they are kept, where another server may have changed them. */
  reload?(): Promise<KeyRing>;
  /** The ring is another one from now on. */
  onTurn?(ring: KeyRing): void;
}

/** Longer than anyone may go on with keys that they fetched: five minutes in caches, ten in our own services. */
export const publishAheadMs = 60 * 60_000;
const lookEveryMs = 10 * 60_000;

/**
 * Changes the signing key from time to time without anyone noticing: the next key is published before it signs, and an
 * old one stays published until all that it signed has ended.
 */
export class KeyCycle {
  ring: KeyRing;
  readonly #options: KeyCycleOptions;
  #timer: Timer | undefined;
  #turning: Promise<void> | undefined;

  constructor(options: KeyCycleOptions) {
    this.ring = options.ring;
    this.#options = options;
    this.#rearrange(this.ring.keys);
  }

  /** Does what is due and looks again from time to time. */
  async start(): Promise<void> {
    await this.turn();
    this.#timer = this.#options.clock.every(lookEveryMs, () => void this.turn());
  }

  stop(): void {
    this.#timer?.cancel();
  }

  /** Does what is due now. Never rejects: a key that cannot be stored is tried again, and the present one goes on. */
  turn(): Promise<void> {
    this.#turning ??= this.#turn()
      .catch((err: unknown) => this.#options.logger.error({ err }, 'the signing key could not be changed'))
      .finally(() => {
        this.#turning = undefined;
      });
    return this.#turning;
  }

  async #turn(): Promise<void> {
    const { clock, logger, signForMs, keepForMs } = this.#options;
    const nowMs = clock.now();
    const kept = await this.#options.reload?.();
    if (kept !== undefined) this.#rearrange(kept.keys.map((key) => this.#known(key)));
    const [newest] = this.ring.keys;
    const isDue = newest !== undefined && nowMs - newest.createdAtMs >= signForMs;
    const added = isDue ? await makeKey(nowMs) : undefined;
    const outlived = this.ring.keys.filter((_key, index) => {
      const successor = this.ring.keys[index - 1];
      return successor !== undefined && nowMs - successor.createdAtMs - publishAheadMs >= keepForMs;
    });
    if (added !== undefined || outlived.length > 0) {
      await this.#options.save(added, new Set(outlived.map(({ kid }) => kid)));
      const rest = this.ring.keys.filter((key) => !outlived.includes(key));
      this.#rearrange(added === undefined ? rest : [await loadKey(added), ...rest]);
      if (added !== undefined) logger.info({ kid: this.ring.keys[0]?.kid }, 'the next signing key is published');
    } else {
      this.#rearrange(this.ring.keys);
    }
  }

  /** The same key as the very same object, so that it can be told whether anything changed. */
  #known(key: SigningKey): SigningKey {
    return this.ring.keys.find(({ kid }) => kid === key.kid) ?? key;
  }

  #rearrange(newestFirst: readonly SigningKey[]): void {
    const [oldest, ...newer] = [...newestFirst].reverse();
    if (oldest === undefined) return;
    const ring = new KeyRing([oldest, ...newer], this.#options.clock.now() - publishAheadMs);
    const isSame =
      ring.signer === this.ring.signer &&
      ring.keys.length === this.ring.keys.length &&
      ring.keys.every((key, index) => key === this.ring.keys[index]);
    if (isSame) return;
    this.ring = ring;
    this.#options.onTurn?.(ring);
  }
}

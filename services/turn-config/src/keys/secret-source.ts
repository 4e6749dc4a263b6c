import { readFile } from 'node:fs/promises';
import { type Clock, type Logger, StartupError, type Timer } from '@nodegx/service-kit';
import { parseSecrets } from './parse-secrets.ts';

export interface SecretPlaces {
  /** The list itself (TURN_SECRET). */
  readonly turnSecret: string | undefined;
  /** A file that holds it (TURN_SECRET_FILE). */
  readonly turnSecretFile: string | undefined;
}

/** How often a file of secrets is looked at. Reading is cheap, and a watch would miss files that are linked in. */
const pollMs = 5_000;
/** A wrong path could name anything. */
const maxFileLength = 64 * 1024;

/**
 * The secrets as they are now, empty when none is set. Throws `StartupError` when they cannot be used, with what to do;
 * what they are is in no message.
 */
export async function readSecrets({ turnSecret, turnSecretFile }: SecretPlaces): Promise<readonly string[]> {
  if (turnSecret !== undefined && turnSecretFile !== undefined) {
    throw invalid('TURN_SECRET and TURN_SECRET_FILE are both set. Remove one of them.');
  }
  if (turnSecretFile === undefined) return parsed(turnSecret ?? '', 'TURN_SECRET');
  let text: string;
  try {
    text = await readFile(turnSecretFile, 'utf8');
  } catch (cause) {
    const code = codeOf(cause);
    throw invalid(
      `TURN_SECRET_FILE=${turnSecretFile} cannot be read (${code}). Check the path and the rights of the file.`,
    );
  }
  if (text.length > maxFileLength)
    throw invalid(`TURN_SECRET_FILE=${turnSecretFile} is too large to be a list of secrets.`);
  const secrets = parsed(text, `TURN_SECRET_FILE=${turnSecretFile}`);
  if (secrets.length > 0) return secrets;
  throw invalid(`TURN_SECRET_FILE=${turnSecretFile} is empty. Put a secret into it: openssl rand -hex 32`);
}

/** Follows a file of secrets, so that a new one signs without a restart. What cannot be used leaves the old ones in force. */
export class SecretSource {
  readonly #places: SecretPlaces;
  readonly #logger: Logger;
  readonly #clock: Clock;
  #poll: Timer | undefined;
  #trouble: string | undefined;
  current: readonly string[] = [];

  constructor(places: SecretPlaces, logger: Logger, clock: Clock) {
    this.#places = places;
    this.#logger = logger;
    this.#clock = clock;
  }

  /** The file cannot be used as it is now. */
  get isStale(): boolean {
    return this.#trouble !== undefined;
  }

  /** Throws `StartupError`. */
  async start(): Promise<void> {
    this.current = await readSecrets(this.#places);
    if (this.#places.turnSecretFile !== undefined) this.#poll = this.#clock.every(pollMs, () => void this.refresh());
  }

  stop(): void {
    this.#poll?.cancel();
  }

  /** Looks again. Never rejects. */
  async refresh(): Promise<void> {
    try {
      const secrets = await readSecrets(this.#places);
      if (secrets.join() !== this.current.join())
        this.#logger.info({ secrets: secrets.length }, 'relay secrets updated');
      this.current = secrets;
      this.#trouble = undefined;
    } catch (error) {
      const trouble = error instanceof StartupError ? error.message : 'they cannot be read';
      if (trouble !== this.#trouble)
        this.#logger.error({ problem: trouble }, 'relay secrets not updated: the last ones stay');
      this.#trouble = trouble;
    }
  }
}

function parsed(text: string, where: string): readonly string[] {
  const read = parseSecrets(text);
  if (read.ok) return read.secrets;
  throw invalid(`${where} cannot be used. ${read.message}`);
}

function invalid(message: string): StartupError {
  return new StartupError('options_invalid', message);
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
}

import { parseRevocationPage, type RevocationPage } from '@nodegx/protocol';
import type { Clock, Timer } from '../clock.ts';
import { type Logger, withoutContent } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import type { RevocationList } from './revocation-list.ts';

export interface RevocationFeedOptions {
  /** Where the identity service publishes them: `…/identity/revocations`. */
  readonly url: string;
  readonly list: RevocationList;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** An issuer that holds no questions, as it is going or has too many, is asked again no sooner. */
const leastPauseMs = 250;
/** Shorter than the second in which a change is to reach every socket. */
const retryMs = 250;
const maxRetryMs = 1_000;
/** Another sort of issuer publishes keys at such an address, too, and nothing beside them. */
const noSuchThingMs = 60_000;
/** The issuer holds a question for 25 s; one that takes longer has lost its line. */
const patienceMs = 35_000;
const maxBytes = 16 * 1024 * 1024;

/**
 * Follows what an identity service says of sessions, question by question: each is held until there is news. While the
 * service is out of reach what is known goes on to count, and nobody is turned away: tokens are short-lived anyway.
 */
export class RevocationFeed {
  readonly #options: RevocationFeedOptions;
  readonly #ending = new AbortController();
  #cursor = '';
  #failures = 0;
  #isNotThere = false;
  #heardAtMs: number;
  #retry: Timer | undefined;

  constructor(options: RevocationFeedOptions) {
    const { clock, metrics } = options;
    this.#options = options;
    this.#heardAtMs = clock.monotonic();
    const age = () => (clock.monotonic() - this.#heardAtMs) / 1000;
    metrics.gauge({
      name: 'revocations_heard',
      unit: 'seconds',
      help: 'Since the identity service last answered what became of sessions; above 30 it is out of reach.',
      collect() {
        this.set(age());
      },
    });
  }

  start(): void {
    this.#ask().catch((error: unknown) => this.#failed(error));
  }

  stop(): void {
    this.#ending.abort();
    this.#retry?.cancel();
  }

  async #ask(): Promise<void> {
    const { clock } = this.#options;
    while (!this.#ending.signal.aborted) {
      const askedAtMs = clock.monotonic();
      const page = await this.#fetch();
      if (this.#failures > 0) this.#options.logger.info('what became of sessions is heard of again');
      this.#failures = 0;
      this.#heardAtMs = clock.monotonic();
      this.#cursor = page.cursor;
      this.#options.list.take(page);
      const isAtOnce = clock.monotonic() - askedAtMs < leastPauseMs;
      if (isAtOnce && !page.isWhole && page.entries.length === 0) await this.#pause();
    }
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      this.#retry = this.#options.clock.after(leastPauseMs, resolve);
    });
  }

  async #fetch(): Promise<RevocationPage> {
    const url = new URL(this.#options.url);
    if (this.#cursor !== '') url.searchParams.set('after', this.#cursor);
    this.#isNotThere = false;
    const late = new AbortController();
    const timer = this.#options.clock.after(patienceMs, () => late.abort());
    try {
      const response = await fetch(url, {
        signal: AbortSignal.any([this.#ending.signal, late.signal]),
        redirect: 'error',
      });
      const text = await response.text();
      this.#isNotThere = response.status === 404;
      if (!response.ok || text.length > maxBytes) throw new Error(`answered ${response.status}`);
      const page = parseRevocationPage(JSON.parse(text));
      if (!page.ok) throw new Error('answered something else');
      return page.value;
    } finally {
      timer.cancel();
    }
  }

  #failed(error: unknown): void {
    if (this.#ending.signal.aborted) return;
    const { logger, clock } = this.#options;
    this.#failures += 1;
    if (this.#failures === 1) {
      logger.warn({ error: withoutContent(error) }, 'what became of sessions cannot be heard of; asking again');
    }
    const waitMs = this.#isNotThere ? noSuchThingMs : Math.min(maxRetryMs, retryMs * this.#failures);
    this.#retry = clock.after(waitMs, () => this.start());
  }
}

/** Where the identity service whose keys are at this address publishes what became of sessions, if it is one of ours. */
export function revocationsBeside(jwksUrl: string | undefined): string | undefined {
  const keys = '/.well-known/jwks.json';
  if (jwksUrl === undefined || !URL.canParse(jwksUrl)) return undefined;
  const url = new URL(jwksUrl);
  if (!url.pathname.endsWith(keys)) return undefined;
  url.pathname = `${url.pathname.slice(0, -keys.length)}/revocations`;
  return url.href;
}

import { parseHealthReport, parseReadyReport, type ReadyCheck } from '@nodegx/protocol';
import type { Clock, Service, ServiceHealth, Timer } from '@nodegx/service-kit';
import type { RemoteAddress } from './options.ts';

const askEveryMs = 5_000;
/** Shorter than what the host grants a check. */
const patienceMs = 1_500;
const unheard: ServiceHealth = { counts: {}, degraded: true };

/**
 * A service in another process, for the host that reports on all of them: its health as it was last heard, its readiness
 * asked for anew.
 */
export class RemoteService implements Service {
  readonly name: string;
  readonly #url: string;
  readonly #clock: Clock;
  #heard = unheard;
  #timer: Timer | undefined;

  constructor({ name, url }: RemoteAddress, clock: Clock) {
    this.name = name;
    this.#url = url.replace(/\/$/, '');
    this.#clock = clock;
  }

  async start(): Promise<void> {
    this.#timer = this.#clock.every(askEveryMs, () => void this.#listen());
    await this.#listen();
  }

  health(): ServiceHealth {
    return this.#heard;
  }

  async ready(): Promise<readonly ReadyCheck[]> {
    const said = parseReadyReport(await this.#ask('ready'));
    if (said.ok) return said.value.checks;
    return [{ name: 'answers', ok: false, code: 'internal', detail: 'The service does not answer.' }];
  }

  async drain(): Promise<void> {
    // It is none of ours to end.
  }

  async stop(): Promise<void> {
    this.#timer?.cancel();
  }

  /** Which service is silent shows in the report itself. */
  async #listen(): Promise<void> {
    const said = parseHealthReport(await this.#ask('health'));
    if (!said.ok) {
      this.#heard = unheard;
      return;
    }
    const { counts, durability, status } = said.value;
    this.#heard = { counts, ...(durability !== undefined && { durability }), degraded: status !== 'ok' };
  }

  async #ask(path: string): Promise<unknown> {
    try {
      const signal = AbortSignal.timeout(patienceMs);
      return await (await fetch(`${this.#url}/${path}`, { signal, redirect: 'error' })).json();
    } catch {
      return undefined;
    }
  }
}
